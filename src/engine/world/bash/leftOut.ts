import { type Call, cannot, type Ran } from './session.ts'

/** Tools that every Linux of these images has and this page has not: none of them is "not found" there. */
const names =
  'awk aws cut du findmnt find fdisk groups head ip journalctl kill less ln lsof man more mv passwd ping rm rmdir sed sort ss ssh stat su tail tar top tr uniq wc'.split(
    ' ',
  )

/** The tools that are left out, each with the answer that says so. */
export const leftOut: readonly (readonly [string, (call: Call) => Ran])[] = names.map((name) => [
  name,
  ({ session }) => cannot(session, `\`${name}\``),
])
