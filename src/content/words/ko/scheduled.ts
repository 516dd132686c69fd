import type { scheduled as en } from '../en/scheduled.ts'
import type { Told } from '../told.ts'

export const scheduled: Told<typeof en> = {
  title: '예약된 이벤트',
  what: {
    'instance-stop': '호스트 상태가 나빠져 AWS가 중지합니다. 다시 시작하면 다른 호스트에 놓입니다.',
    'instance-retirement':
      '호스트가 고장 나고 있어 AWS가 인스턴스를 만료(retirement)시킵니다. EBS 루트면 중지되고, 인스턴스 스토어 루트면 종료됩니다.',
    'instance-reboot': 'AWS가 제자리에서 재부팅하고, 그동안 호스트를 정비합니다.',
    'system-reboot':
      'AWS가 재부팅하면서 다른 호스트로 옮깁니다. 주소는 물론 인스턴스 스토어까지 그대로이고, RAM의 내용은 사라집니다.',
    'system-maintenance': 'AWS가 호스트를 점검합니다. 네트워크나 전원이 잠깐 끊깁니다. 여기서는 재부팅합니다.',
  },
  options: {
    'instance-stop': '편한 때에 먼저 중지했다가 시작하세요. 중지 방지로는 막지 못합니다.',
    'instance-retirement': '먼저 중지했다가 시작하거나, 다른 인스턴스로 바꾸세요. 종료 방지로는 막지 못합니다.',
    'instance-reboot': '기다리거나, 미루거나, 중지했다가 시작하세요. 직접 재부팅해도 없어지지 않습니다.',
    'system-reboot':
      '기다리거나, 미루거나, 중지했다가 시작하세요. 직접 재부팅하면 바로 옮겨지기도 합니다(인스턴스 스토어가 없는 Nitro 유형).',
    'system-maintenance': '기다리거나, 먼저 중지했다가 시작하세요.',
  },
  comes: (span, moment) => `${span} 뒤 · ${moment}`,
  deadline: (moment) => `${moment}까지 미룰 수 있습니다.`,
  later: '하루 미루기',
  laterTooFar: '기한까지 하루가 남지 않았습니다.',
  laterTooLate: '시작 5분 전부터는 일정을 바꿀 수 없습니다.',
  done: (moment) => `${moment}에 완료되었습니다. 일주일 동안 표시됩니다.`,
  announce: {
    group: '예약된 이벤트',
    hint: '이벤트는 AWS만 예약합니다. 계정의 메일 주소로 알리고, 검사 탭에도 나옵니다.',
    code: 'AWS가 알릴 일',
    when: '언제',
    times: { hour: '한 시간 뒤', day: '하루 뒤', weeks: '2주 뒤' },
    send: '알리기',
    already: '이미 알린 이벤트가 있습니다.',
    notRunning: '실행 중인 인스턴스에만 예약됩니다.',
    noStop: '인스턴스 스토어 루트는 중지할 수 없어, AWS는 인스턴스 만료(retirement)를 알립니다.',
  },
  capacity: {
    group: '가용 영역',
    name: (zone, family) => `${zone}에 ${family} 용량 부족`,
    remedy: '시작 요청이 거부됩니다. 다른 가용 영역이나 다른 패밀리의 유형으로, 아니면 나중에 다시 해 보세요.',
  },
}
