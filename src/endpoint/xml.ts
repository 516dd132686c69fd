import { isRecord } from '#lib/record.ts'
import type { Members, Schema } from '#wire/schema.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
}

/** The characters that XML 1.0 cannot carry at all, half of a surrogate pair among them: each becomes the sign for it. */
const never = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const special = /[&<>"\r]/g

export const escaped = (text: string): string =>
  text.replace(never, '\uFFFD').replace(special, (sign) => entities[sign] ?? sign)

/** The members of an answer as elements, in the model's order; what the model does not have is left out. */
export function membersXml(members: Members, value: unknown, item: string): string {
  if (!isRecord(value)) return ''
  let text = ''
  for (const { name, xml, schema } of members.values()) {
    const part = value[name]
    if (part === undefined || part === null) continue
    const inner = valueXml(schema, part, item)
    text += inner === '' ? `<${xml}/>` : `<${xml}>${inner}</${xml}>`
  }
  return text
}

/** The items of a list, each in an element: of the service's usual name, or of the list's own. */
const listXml = (
  of: Schema,
  value: readonly unknown[],
  { item, own }: { readonly item: string; readonly own: string },
) => value.map((one) => `<${own}>${valueXml(of, one, item)}</${own}>`).join('')

function valueXml(schema: Schema, value: unknown, item: string): string {
  switch (schema.type) {
    case 'struct':
      return membersXml(schema.members, value, item)
    case 'list':
      return Array.isArray(value) ? listXml(schema.of, value, { item, own: schema.item ?? item }) : ''
    case 'map':
      return isRecord(value)
        ? Object.entries(value)
            .map(
              ([key, one]) =>
                `<entry><key>${escaped(key)}</key><value>${valueXml(schema.of, one, item)}</value></entry>`,
            )
            .join('')
        : ''
    default:
      return escaped(String(value))
  }
}
