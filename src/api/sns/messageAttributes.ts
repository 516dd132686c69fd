import type { MessageAttributes } from '#engine/messages/sns/sns.ts'
import { type Refusal, refusal } from '#facts/errors.ts'
import { isRecord } from '#lib/record.ts'
import { shown } from '../plain.ts'

const invalid = (name: string, what: string) =>
  refusal('ParameterValueInvalid', `The message attribute '${shown(name)}' ${what}`)

/**
 * The attributes of a message as they are kept; nothing where there are none. Sentences as SNS's clients have seen them
 * (moto's tests of publishing).
 */
export function messageAttributes(
  sent: Readonly<Record<string, unknown>> | undefined,
): { readonly attributes?: MessageAttributes } | Refusal {
  const read: [string, MessageAttributes[string]][] = []
  for (const [name, one] of Object.entries(sent ?? {})) {
    const { DataType: type, StringValue: text, BinaryValue: bytes } = isRecord(one) ? one : {}
    if (typeof type !== 'string' || type === '') return invalid(name, 'must contain non-empty message attribute type.')
    if (!/^(String|Number|Binary)(\.|$)/.test(type))
      return invalid(
        name,
        'has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.',
      )
    const value = type.startsWith('Binary') ? bytes : text
    const said = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    if (said === '')
      return invalid(name, `must contain non-empty message attribute value for message attribute type '${type}'.`)
    if (type.startsWith('Number') && !Number.isFinite(Number(said)))
      return refusal('ParameterValueInvalid', `Could not cast message attribute '${shown(name)}' value to number.`)
    read.push([name, { type, value: said }])
  }
  return read.length > 0 ? { attributes: Object.fromEntries(read) } : {}
}
