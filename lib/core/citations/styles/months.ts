/** Names of the months as styles print them. */

export const fullMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** MLA 9, appendix 1: all but May, June and July are shortened. */
export const mlaMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** IEEE Reference Guide; older printings keep June and July whole and write Sept. */
export const ieeeMonths = 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.'.split(' ');
