import { Mono } from '#ui/display/Mono.tsx'

/** What stands where there is nothing. */
export const nothing = '–'

/** An id or an address in mono, or a quiet dash. */
export function Literal({ text }: { readonly text: string }) {
  return text === nothing ? <span className="text-ink-3">{nothing}</span> : <Mono>{text}</Mono>
}
