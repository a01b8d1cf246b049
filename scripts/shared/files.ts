import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where files are read from: the project's folder, or the part of it that a build step may see. */
export interface Files {
  /** The files below a folder at any depth, named from that folder with `/`, sorted. */
  list(folder: string): string[]
  /** @throws if there is no such file */
  read(path: string): Buffer
}

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** @param root what relative paths start from */
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

/** @throws if there is no such file or it holds no JSON */
export const readJson = (files: Files, path: string): unknown =>
  JSON.parse(files.read(path).toString('utf8'))
