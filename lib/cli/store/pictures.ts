/** Which pictures there are, as a table: what they show, how large they are, and where they go. Stores ask for 1280 × 800. */

/** What a picture shows. */
export type SceneName = 'card' | 'note' | 'panel' | 'library' | 'dossier' | 'project' | 'export' | 'promo';
export type Scheme = 'light' | 'dark';

/** One picture. */
export interface Picture {
  /** Its path in the project. */
  readonly path: string;
  readonly scene: SceneName;
  readonly scheme: Scheme;
  /** In pixels; one CSS pixel is one of the picture. */
  readonly width: number;
  readonly height: number;
}

/** The scenes of the stores, in the order in which they are shown there; the first five are what Chrome's store has room for. */
const storeScenes = ['card', 'note', 'panel', 'library', 'dossier', 'project', 'export'] as const;

const storePictures: readonly Picture[] = storeScenes.flatMap((scene, index) =>
  (['light', 'dark'] as const).map((scheme) => ({
    path: `assets/store/${index + 1}-${scene}-${scheme}.png`,
    scene,
    scheme,
    width: 1280,
    height: 800,
  })),
);

const readmePictures: readonly Picture[] = (
  [
    { scene: 'card', scheme: 'light' },
    { scene: 'panel', scheme: 'light' },
    { scene: 'dossier', scheme: 'light' },
    { scene: 'project', scheme: 'dark' },
  ] as const
).map(({ scene, scheme }) => ({ path: `assets/pictures/${scene}.png`, scene, scheme, width: 1080, height: 760 }));

/** All pictures that `npm run store:shots` takes. */
export const pictures: readonly Picture[] = [
  ...storePictures,
  { path: 'assets/store/promo-440x280.png', scene: 'promo', scheme: 'light', width: 440, height: 280 },
  ...readmePictures,
];
