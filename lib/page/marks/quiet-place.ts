/** Tells places inside an article where a mark would disturb: code, fields, buttons, text that is being edited. What is no article is not its concern. */
import { attributeOf, outerElementOf, tagOf } from '../dom/safe-dom';
import { isEditable } from '../text/frames';

const quietTags: ReadonlySet<string> = new Set(
  'code kbd samp var pre tt button label legend fieldset output'.split(' '),
);

const quietRoles: ReadonlySet<string> = new Set(
  'textbox searchbox combobox listbox option button menuitem menuitemcheckbox menuitemradio tab switch checkbox radio slider spinbutton'.split(
    ' ',
  ),
);

/** Whether the range begins in such a place. Looks at every element around it, out through shadow roots. */
export function isQuietPlace(range: Pick<AbstractRange, 'startContainer'>): boolean {
  for (let element = outerElementOf(range.startContainer); element !== null; element = outerElementOf(element)) {
    const role = attributeOf(element, 'role');
    if (quietTags.has(tagOf(element)) || (role !== null && quietRoles.has(role)) || isEditable(element)) return true;
  }
  return false;
}
