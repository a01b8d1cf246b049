import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A source of files: the project's folder, or the part of it that a build step may read. */
export interface Files {
  /** All files in a folder and its subfolders: paths relative to the folder, with `/`, sorted. */
  list(folder: string): string[]
  /** @throws if the file does not exist */
  read(path: string): Buffer
}

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** @param root the folder that relative paths start from */
export const filesIn = (root: string): Files => ({
  list: (folder) =>
    readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => relative(resolve(root, folder), path).replaceAll('\\', '/'))
      .toSorted(),
  read: (path) => readFileSync(resolve(root, path)),
})

export const projectFiles: Files = filesIn(PROJECT)

/** @throws if the file does not exist or is not valid JSON */
export const readJson = (files: Files, path: string): unknown =>
  JSON.parse(files.read(path).toString('utf8'))
