export function LogView() {
  return null
}
