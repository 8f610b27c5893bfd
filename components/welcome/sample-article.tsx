/** The article of the first run, written by us: true, dated, and about people and things that the starter pack knows. In English, as the linker is. */
import type { JSX } from 'preact';

/** Nothing of it is marked here: it is read, linked and underlined as an article of any site is. */
export function SampleArticle(): JSX.Element {
  return (
    <article class="sample-article" lang="en" dir="ltr">
      <h2 class="sample-title">The Paris Agreement takes effect, sooner than anyone had planned</h2>
      <p class="sample-byline">
        <time dateTime="2016-11-04">4 November 2016</time>
      </p>
      <p>
        The Paris Agreement on climate change entered into force on Friday, less than a year after it was adopted.
        Treaties of its size usually wait far longer: the Kyoto Protocol needed more than seven years.
      </p>
      <p>
        Two conditions had to be met. At least 55 parties had to join, and together they had to stand for at least 55
        percent of the world’s greenhouse gas emissions. China and the United States, the two largest emitters, joined
        on the same day in early September, when Xi Jinping and Barack Obama handed their papers to Ban Ki-moon, the
        secretary-general of the United Nations. India followed on 2 October. Three days later the European Union
        carried the count over the line.
      </p>
      <p>
        The agreement asks every country to say what it will do, and to do more every five years. It names no punishment
        for those who fall short. Supporters say that no stricter text would have been signed; critics answer that
        promises without consequences have been made before.
      </p>
      <p>
        Delegates meet in Morocco from Monday to write the rules. A day later Americans elect a president, and one of
        the two candidates, Donald Trump, has said that he would take his country out again. Hillary Clinton, who was
        Obama’s first secretary of state, has promised to stay in.
      </p>
    </article>
  );
}
