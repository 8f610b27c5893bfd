/** Lets the reader decide on a card what a name means: the decision is kept by the background, said beside the name, and can be taken back. */
import { ChoiceStrip } from '@/components/choice-strip/choice-strip';
import type { ShownChoice } from '@/components/choice-strip/choice-strip';
import type { Problem } from '@/components/keeping/keeping';
import type { EntityId } from '@/lib/core/entities/record';
import type { BackgroundClient } from '@/lib/messages/client';
import type { Stage } from './stage';
import { problemOf } from './problem-of';
import type { MarkedName } from './subject';

/** What is decided about a name. */
export interface Decision {
  readonly name: MarkedName;
  readonly verdict: ShownChoice['verdict'];
  readonly entity: { readonly id: EntityId; readonly name: string };
}

export interface Choices {
  /** Decides for this article; from there it can be made to hold everywhere. The page links its names anew when it hears of it. */
  decide(decision: Decision): Promise<void>;
  close(): void;
}

interface ChoicesParts {
  readonly stage: Stage;
  readonly background: BackgroundClient;
  readonly address: () => { url: string; canonicalUrl: string | null };
}

/** A decision that was kept, and what takes it back. */
interface Made {
  readonly decision: Decision;
  readonly scope: ShownChoice['scope'];
  readonly changeSetId: string;
}

/** Builds the deciding of one page. */
export function createChoices({ stage, background, address }: ChoicesParts): Choices {
  const layer = stage.createLayer('choice', 'bottom');
  let made: readonly Made[] = [];

  function show(decision: Decision, problem: Problem | null): void {
    const last = made.at(-1) ?? null;
    if (!layer.isShown()) layer.showBeside(decision.name.range());
    layer.draw(
      <ChoiceStrip
        choice={
          last === null
            ? null
            : {
                verdict: last.decision.verdict,
                scope: last.scope,
                name: decision.name.written,
                entity: decision.entity.name,
              }
        }
        problem={problem}
        onUndo={() => void undo()}
        onEverywhere={() => void write(decision, 'everywhere')}
        onClose={close}
      />,
    );
  }

  function close(): void {
    made = [];
    layer.hide();
  }

  async function write(decision: Decision, scope: ShownChoice['scope']): Promise<void> {
    const { name, verdict, entity } = decision;
    const reply = await background.send('choices/write', {
      ...{ page: address(), verdict, scope },
      written: name.written,
      entityId: entity.id,
    });
    if (reply.ok && reply.value.kind === 'done') {
      made = [...made, { decision, scope, changeSetId: reply.value.changeSetId }];
    }
    show(decision, problemOf(reply));
  }

  async function undo(): Promise<void> {
    const last = made.at(-1);
    if (last === undefined) return;
    const problem = problemOf(await background.send('choices/undo', { changeSetId: last.changeSetId }));
    if (problem === null) made = made.slice(0, -1);
    if (made.length === 0) close();
    else show(last.decision, problem);
  }

  return {
    decide: async (decision) => {
      close();
      await write(decision, 'here');
    },
    close,
  };
}
