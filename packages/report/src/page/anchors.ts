/** The ids of a page's parts; what stands before the dash keeps them apart. */
export const anchors = {
  duty: (id: string) => `duty-${id}`,
  words: (id: string) => `words-${id}`,
  clause: (id: string) => `clause-${id}`,
  chapter: (id: string) => `chapter-${id}`,
  note: (at: number) => `note-${at + 1}`,
  noted: (at: number) => `noted-${at + 1}`,
} as const;

/** A link to a part of the page. */
export const linkTo = (id: string): string => `#${encodeURIComponent(id)}`;
