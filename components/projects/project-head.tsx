/** The head of a project: its question, what it is about, how long it is, and what can be done with the whole of it. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { BackLink } from '@/components/library/back-link';
import type { EditedNote } from '@/components/keeping/keeping';
import { Markdown } from '@/components/markdown/markdown';
import { useDrafts } from '@/components/note-editor/drafts';
import type { NoteFieldLook } from '@/components/note-editor/note-form';
import { NoteEditor } from '@/components/note-editor/note-editor';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { ProjectContent } from '@/lib/core/projects/project-content';
import { countProjectWords } from '@/lib/core/projects/count-words';
import { ProjectExport } from './project-export';
import { ProjectName } from './project-name';
import type { ProjectActions } from './projects';

/** What the project is about, with the tags that gather for it. */
const aboutLook: NoteFieldLook = {
  label: 'project_about',
  placeholder: 'project_about_placeholder',
  rows: 3,
  hasTags: true,
};

export interface ProjectHeadProps {
  readonly content: ProjectContent;
  readonly actions: ProjectActions;
  readonly changes: Pick<Deletions, 'change'>;
}

/** The question on top, as large as a title. */
export function ProjectHead({ content, actions, changes }: ProjectHeadProps): JSX.Element {
  const words = useWords();
  const { project, parts } = content;
  const { own, quoted } = countProjectWords(parts);
  return (
    <header class="project-head">
      <BackLink part="projects" label={words('projects_all')} />
      <ProjectName
        name={project.name}
        onCopyText={actions.onCopyText}
        write={async (name) => {
          const written = await actions.writeName(name);
          if (written.kind === 'done')
            changes.change('did_rename_project', async () => written, actions.undoChange, 'stays');
          return written;
        }}
      />
      <ProjectAbout content={content} actions={actions} changes={changes} />
      <div class="project-line">
        <p class="project-counts">
          <span>{words.count('words_count', own + quoted)}</span>
          {quoted > 0 && <span>{words.count('words_quoted', quoted)}</span>}
        </p>
        <div class="project-acts">
          {parts.length > 0 && <ProjectExport actions={actions} />}
          <Button
            label={words('project_delete')}
            icon="trash"
            iconOnly
            onPress={() => {
              changes.change('did_delete_project', actions.deleteProject, actions.undoChange);
              actions.onLeave();
            }}
          />
        </div>
      </div>
    </header>
  );
}

function ProjectAbout({ content, actions, changes }: ProjectHeadProps): JSX.Element {
  const words = useWords();
  const { id, revision, about, tags = [] } = content.project;
  // What it said when the editor was opened; null while it is closed.
  const drafts = useDrafts();
  const [seen, setSeen] = useState<EditedNote | null>(() => (drafts.has(id) ? { revision, text: about, tags } : null));
  const isEditing = seen !== null;
  const wasEditing = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wasEditing.current && !isEditing) place.current?.querySelector('button')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (seen !== null) {
    return (
      <div class="project-about-form">
        <NoteEditor
          look={aboutLook}
          quote={null}
          note={seen}
          subject={id}
          write={async (onto, draft) => {
            const written = await actions.writeAbout(seen, onto ?? seen.revision, draft);
            if (written.kind === 'done')
              changes.change('did_write_about', async () => written, actions.undoChange, 'stays');
            return written;
          }}
          onClose={() => setSeen(null)}
          onCopy={actions.onCopyText}
        />
        <p class="project-hint">{words('project_tags_hint')}</p>
      </div>
    );
  }
  return (
    <div class="project-about" ref={place}>
      {about !== '' && <Markdown text={about} />}
      {tags.length > 0 && (
        <p class="highlight-meta">
          {tags.map((tag) => (
            <span key={tag} class="tag">
              <bdi>{tag}</bdi>
            </span>
          ))}
        </p>
      )}
      <Button
        label={words(about === '' && tags.length === 0 ? 'project_about_add' : 'project_about_edit')}
        icon="pencil"
        onPress={() => setSeen({ revision, text: about, tags })}
      />
    </div>
  );
}
