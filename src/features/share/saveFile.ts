/** Hands a text over as a file. */
export function saveFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'ec2-playground.json'
  link.click()
  URL.revokeObjectURL(address)
}
