import { Select } from '#ui/controls/Select.tsx'

/** The owner of a device: a name while there is one, a choice when there are more. */
export function DeviceAddresses(props: {
  readonly label: string
  readonly all: readonly string[]
  readonly value: string
  readonly onChange: (address: string) => void
}) {
  const { label, all, value, onChange } = props
  if (all.length < 2) return <span className="min-w-0 truncate font-mono text-small text-ink-2">{value}</span>
  return (
    <Select
      aria-label={label}
      className="max-w-60 min-w-0 font-mono text-small"
      value={value}
      onChange={onChange}
      options={all.map((address) => ({ value: address, label: address }))}
    />
  )
}
