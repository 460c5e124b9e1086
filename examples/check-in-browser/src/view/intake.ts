import { droppedFiles } from './dropped-files.js';

/** Listens for files, chosen or dropped anywhere on the page; says why, where what is dropped cannot be opened. */
export function takeFiles(
  input: HTMLInputElement,
  zone: HTMLElement,
  take: (files: File[]) => void,
  refuse: (error: Error) => void,
): void {
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (files.length > 0) take(files);
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    if (input.disabled || !event.dataTransfer) return;
    droppedFiles(event.dataTransfer).then((files) => files.length > 0 && take(files), refuse);
  });
}
