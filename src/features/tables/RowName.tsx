/** The name of a row that opens something. */
export function RowName({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) {
  return (
    <button type="button" onClick={onOpen} className="min-h-6 font-semibold underline-offset-3 hover:underline">
      {name}
    </button>
  )
}
