import type { share as en } from '../en/share.ts'
import type { Told } from '../told.ts'

export const share: Told<typeof en> = {
  title: '이 실험 공유',
  hint: '링크 안에 실험이 통째로 들어 있습니다. 리전과 시드, 화면에 보이는 시각까지의 모든 요청입니다. 어디로도 전송되지 않습니다.',
  link: '링크',
  making: '링크를 만드는 중…',
  tooLong: '링크에 담기에는 너무 긴 실험입니다. 파일로 저장하세요.',
  qr: '링크의 QR 코드',
  noQr: 'QR 코드에 담기에는 너무 깁니다.',
  file: '파일로',
  save: '파일로 저장',
  open: '파일 열기…',
  visiting: {
    title: '공유받은 실험을 보고 있습니다',
    reset: '처음부터 다시',
    home: '내 계정으로 돌아가기',
  },
  received: {
    title: '이 실험을 열까요?',
    text: (region, moment, requests) => `${region}, ${moment}까지, 요청 ${requests}건.`,
    own: '내 계정은 이 기기에 그대로 두고, ‘공유’에서 언제든 돌아올 수 있습니다.',
    stay: '내 계정에 머물기',
    open: '열기',
    full: '이 기기에 내 계정까지 보관할 공간이 없습니다. 먼저 내 계정을 파일로 저장하거나 내 계정에 머무르세요.',
  },
}
