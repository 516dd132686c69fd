import type { terminal as en } from '../en/terminal.ts'
import type { Told } from '../told.ts'
import { shellLine } from './shellLines.ts'

export const terminal: Told<typeof en> = {
  title: '터미널',
  account: (region) => `${region} · AWS CLI`,
  who: { you: '나', map: '화면에서' },
  line: '명령',
  shown: '입력한 명령과 응답',
  fold: '터미널 접기',
  tall: '터미널 높이',
  scripts: '스크립트로 다루기',
  run: '실행',
  running: '실행하고 있습니다. Ctrl+C로 멈출 수 있습니다.',
  search: '입력했던 명령 찾기',
  ours: shellLine,
  offers: (n) => `이어 쓸 수 있는 말이 ${n}개 있습니다. Tab을 누르면 하나씩 넣습니다.`,
  welcome:
    '명령줄로 다루는 내 계정입니다. 여기에 입력하면 지도가 움직이고, 지도에서 한 일은 여기에 명령으로 적힙니다. `aws ec2 describe-instances`나 `help`를 입력해 보세요. Tab을 누르면 이어서 채워 줍니다.',
}
