import type { refusal as en } from '../en/refusal.ts'
import type { Told } from '../told.ts'

export const refusal: Told<typeof en> = {
  refused: (action) => `AWS가 ${action} 요청을 거부했습니다`,
  foreseen: 'AWS가 거부하는 요청입니다',
  keptTyped: '입력한 것은 그대로 있습니다.',
  stays: (n) => `이미 만든 ${n}개는 남아 있습니다.`,
}
