import { byCodePoint, CliError, type Dict, isDict, isList, isScalar, pythonString, type Value } from '../value.ts'

/** A line for each structure and list, its scalars with tabs between: what `cut`, `grep` and `awk` take. */
export function printText(value: Value): string {
  return textOf(value, undefined, undefined)
}

function textOf(value: Value, name: string | undefined, keys: readonly string[] | undefined): string {
  if (isDict(value)) return dictText(value, name, keys)
  if (isList(value)) return listText(value, name)
  return `${pythonString(value)}\n`
}

function listText(items: readonly Value[], name: string | undefined): string {
  if (items.some(isDict)) {
    const keys = scalarKeys(items)
    return items.map((item) => textOf(item, name, keys)).join('')
  }
  if (!items.some(isList)) return scalarsText(items, name)
  const nested = items.filter((item) => !isScalar(item))
  return scalarsText(items.filter(isScalar), name) + nested.map((item) => textOf(item, name, undefined)).join('')
}

function scalarsText(items: readonly Value[], name: string | undefined): string {
  if (items.length === 0) return ''
  const texts = items.map(pythonString)
  return name === undefined ? `${texts.join('\t')}\n` : texts.map((text) => `${name.toUpperCase()}\t${text}\n`).join('')
}

/** The keys under which any of the structures has a scalar. */
function scalarKeys(items: readonly Value[]): readonly string[] {
  const keys = new Set<string>()
  for (const item of items) {
    if (!isDict(item)) throw new CliError(`'${typeName(item)}' object has no attribute 'items'`)
    for (const [key, part] of Object.entries(item)) if (isScalar(part)) keys.add(key)
  }
  return [...keys].toSorted(byCodePoint)
}

/** The name that Python has for a value's type. */
export function typeName(value: Value): string {
  if (value === null) return 'NoneType'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return 'int'
  if (typeof value === 'string') return 'str'
  if (isList(value)) return 'list'
  return isDict(value) ? 'dict' : 'float'
}

function dictText(dict: Dict, name: string | undefined, keys: readonly string[] | undefined): string {
  const sorted = Object.keys(dict).toSorted(byCodePoint)
  const shown = keys ?? sorted.filter((key) => isScalar(dict[key]))
  const scalars = shown.map((key) => pythonString(dict[key] ?? (Object.hasOwn(dict, key) ? null : '')))
  const line =
    scalars.length === 0 ? '' : `${[...(name === undefined ? [] : [name.toUpperCase()]), ...scalars].join('\t')}\n`
  const rest = sorted.filter((key) => !shown.includes(key))
  return line + rest.map((key) => textOf(dict[key] ?? null, key, undefined)).join('')
}
