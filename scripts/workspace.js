import { existsSync, readdirSync, readFileSync } from 'node:fs';

const foldersIn = (parent) =>
  existsSync(parent)
    ? readdirSync(parent)
        .map((name) => `${parent}/${name}`)
        .filter((folder) => existsSync(`${folder}/package.json`))
    : [];

/** The folders of the packages. */
export const packages = foldersIn('packages');

/** The folders of the packages that npm users get. */
export const published = packages.filter((folder) => !manifest(folder).private);

/** The package.json of every member of the workspace, the root's too. */
export const manifests = ['.', ...packages, ...foldersIn('examples')].map(
  (folder) => `${folder}/package.json`,
);

/** What a folder's package.json says. */
export function manifest(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
}
