import type { scripts as en } from '../en/scripts.ts'
import type { Told } from '../told.ts'

export const scripts: Told<typeof en> = {
  title: '스크립트로 다루기',
  intro:
    '브라우저 콘솔을 열면 `playground`가 있습니다. 버튼을 누를 때와 똑같이 계정에 요청합니다. 실행을 누르면 지금 보고 있는 계정에서 바로 해 볼 수 있습니다.',
  run: '실행',
  running: '실행하는 중',
  came: '돌아온 값',
  waits: '다음 일이 일어나기를 기다립니다. 화면에서 무언가 해 보세요.',
  examples: {
    look: '살펴보기',
    key: '키 페어 생성하기',
    rule: '내 주소에서 오는 SSH 허용하기',
    launch: '인스턴스 시작하기',
    pass: '시간을 5분 흘려보내기',
    ssh: '인스턴스 안에서 명령 실행하기',
    hear: '일어나는 일을 모두 듣기',
    log: '일어난 일을 원인과 함께 읽기',
  },
  embed: {
    title: '내 페이지 안에 넣기',
    text: '프레임 안에서는 같은 호출을 메시지로 받습니다. 주소에 적힌 출처에서 온 메시지만 받으며, 이 계정은 따로 만든 것이라 프레임이 닫히면 사라집니다.',
  },
  types: 'TypeScript 타입',
}
