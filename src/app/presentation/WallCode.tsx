import { QrCode } from '#features/share/QrCode.tsx'
import { linkToNow } from '#store/share/opened.ts'
import { useStudio } from '#store/react.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useState } from 'react'

/** The experiment as a code as large as the wall, for phones at the back of the room. */
export function WallCode({ onClose }: { readonly onClose: () => void }) {
  const studio = useStudio()
  const { common, stage } = useWords()
  const [link, setLink] = useState<string>()
  useEffect(() => {
    let wanted = true
    void linkToNow(studio, 'whole').then((text) => wanted && setLink(text))
    return () => {
      wanted = false
    }
  }, [studio])
  return (
    <Dialog open onClose={onClose} title={stage.present.code} closeLabel={common.close}>
      <div className="grid justify-items-center [&_svg]:size-[min(70vh,70vw)]">{link && <QrCode text={link} />}</div>
    </Dialog>
  )
}
