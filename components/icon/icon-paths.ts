/** The strokes of the icons, on a grid of 16 by 16. One table, so that they are drawn with one hand. */

export const iconPaths = {
  back: 'M13 8H3M7 4L3 8l4 4',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  chevron: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  cite: 'M3 11h3.5V7.5H3V9c0-2.2 1-3.7 3-4.5M9.5 11H13V7.5H9.5V9c0-2.2 1-3.7 3-4.5',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.2h10',
  down: 'M8 3v10M4 9l4 4 4-4',
  external: 'M9.5 3H13v3.5M13 3L7.5 8.5M11.5 9.5V13H3V4.5h3.5',
  grip: 'M6 3.9v.2M10 3.9v.2M6 7.9v.2M10 7.9v.2M6 11.9v.2M10 11.9v.2',
  history: 'M3.2 5.4A5.4 5.4 0 1 1 2.6 8M3 2.6v2.9h2.9M8 5v3.2l2.2 1.4',
  jump: 'M3 3v4.5a2 2 0 0 0 2 2h8M10 6.2l3.2 3.3L10 12.8',
  link: 'M6.8 9.2a2.6 2.6 0 0 1 0-3.7l2-2a2.6 2.6 0 0 1 3.7 3.7l-1 1M9.2 6.8a2.6 2.6 0 0 1 0 3.7l-2 2a2.6 2.6 0 0 1-3.7-3.7l1-1',
  library: 'M3 3h2.6v10H3zM5.6 3h2.6v10H5.6zM9.6 3.6l2.4-.7 2.4 9.4-2.4.7z',
  merge: 'M3 3v2.5A2.5 2.5 0 0 0 5.5 8H13M3 13v-2.5A2.5 2.5 0 0 1 5.5 8M10.5 5.5L13 8l-2.5 2.5',
  mute: 'M2 8q2.6-4.2 6-4.2T14 8q-2.6 4.2-6 4.2T2 8M8 6.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4M3.2 13.2L12.8 2.8',
  note: 'M3 3h10v6.5L9.5 13H3zM9.5 13V9.5H13M5.3 6h5.4M5.3 8.5h2.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  pencil: 'M3 13l.7-3L10.5 3.2a1.4 1.4 0 0 1 2 0l.3.3a1.4 1.4 0 0 1 0 2L6 12.3z',
  plus: 'M8 3v10M3 8h10',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z',
  private:
    'M2.5 7.5h11M4.5 7.5l1-4.5h5l1 4.5M3.5 11a2 2 0 1 0 4 0 2 2 0 1 0-4 0M8.5 11a2 2 0 1 0 4 0 2 2 0 1 0-4 0M7.5 10.6q.5-.4 1 0',
  project: 'M2.5 4.5h4l1.5 2h5.5v6.5h-11zM8 8.2v3.2M6.4 9.8h3.2',
  redo: 'M10.5 3l2.7 2.7-2.7 2.7M13.2 5.7H6.8a3.8 3.8 0 0 0 0 7.6H10',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v2.8h-2.8',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4M10.2 10.2L13.4 13.4',
  settings: 'M2.5 5h5M11.5 5h2M9.5 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4M2.5 11h2M8.5 11h5M6.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  storage: 'M3 4.2c0-2.2 10-2.2 10 0v7.6c0 2.2-10 2.2-10 0zM3 4.2c0 2.2 10 2.2 10 0M3 8c0 2.2 10 2.2 10 0',
  text: 'M3 4h10M3 7h10M3 10h6',
  trash: 'M3 4.5h10M6.2 4.5v-2h3.6v2M4.2 4.5l.6 9h6.4l.6-9M6.8 7v4M9.2 7v4',
  undo: 'M5.5 3L2.8 5.7l2.7 2.7M2.8 5.7h6.4a3.8 3.8 0 0 1 0 7.6H6',
  up: 'M8 13V3M4 7l4-4 4 4',
  unmute: 'M2 8q2.6-4.2 6-4.2T14 8q-2.6 4.2-6 4.2T2 8M8 6.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4',
  warning: 'M8 2.5l6 10.8H2zM8 6.6v3.2M8 11.4v.2',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof iconPaths;
