/** Things, one to a line, with what each costs at the right. */
export function Leftovers(props: {
  readonly lines: readonly { readonly key: string; readonly said: string; readonly price?: string | undefined }[]
}) {
  return (
    <ul className="grid gap-1">
      {props.lines.map(({ key, said, price }) => (
        <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="min-w-0 [overflow-wrap:anywhere]">{said}</span>
          {price !== undefined && <span className="text-small whitespace-nowrap text-money tabular-nums">{price}</span>}
        </li>
      ))}
    </ul>
  )
}
