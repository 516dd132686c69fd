import type { LessonText } from '#course/lesson.ts'
import { ownPhone } from '#engine/messages/sandbox/sandboxPhone.ts'

export const text: LessonText = {
  intro:
    'web-1은 상태 검사(status check)를 받고 있지만 모두 잠든 시간입니다. 검사가 실패하면 메일과 휴대폰으로 알림이 오게 만듭니다.',
  show: {
    silence: {
      say: '한 단계씩 넘겨 보세요. OS가 멈추지만 따로 마련해 둔 것은 없습니다.',
      captions: [
        'web-1의 커널이 응답을 멈춥니다.',
        '[[instance-check|인스턴스 검사]]가 실패했습니다. [[metric|지표]](metric)가 0에서 1로 바뀌었을 뿐입니다.',
        '10분이 지나도 아무 연락이 없습니다. 화면을 들여다보면 알 수 있지만, 보는 사람이 없습니다.',
        '재부팅하니 정상으로 돌아왔습니다. 돌아왔다는 알림도 오지 않았습니다.',
      ],
    },
    wiring: {
      say: '한 단계씩 넘겨 보세요. 알림이 갈 길을 만듭니다. 마지막 한 단계는 남겨 둡니다.',
      captions: [
        '[[topic|주제]]를 만들고 you@example.com을 [[subscription|구독]]자로 추가했습니다. 확인을 요청하는 메일이 왔습니다.',
        '최근 3분 가운데 2분 동안 검사가 실패하면 주제에 게시하는 [[alarm|경보]]입니다. 데이터를 보고 OK가 되었습니다.',
        'OS가 다시 멈추고 경보가 ALARM이 되었습니다. 주제에 게시했는데도 경보 메일은 오지 않았습니다.',
      ],
    },
  },
  predict: {
    nobody: {
      ask: '내 인스턴스의 인스턴스 검사(instance check)가 실패합니다. 따로 설정해 둔 것은 없습니다. 10분 안에 누가 연락을 받을까요?',
      options: {
        mail: {
          label: '계정의 메일 주소로 내가 받는다',
          wrong: 'AWS는 예정된 점검은 메일로 알리지만 실패한 [[instance-check|인스턴스 검사]]는 알리지 않습니다.',
        },
        sms: { label: 'SMS로 내가 받는다', wrong: '어딘가에 SMS 구독을 만들지 않으면 AWS는 내 번호를 모릅니다.' },
        none: {
          label: '아무도 받지 않는다',
          right: '검사는 [[metric|지표]]만 바꿉니다. 직접 만든 경보(alarm)가 지켜보고 있어야 연락이 갑니다.',
        },
      },
    },
    unconfirmed: {
      ask: '주제(topic)에 메일 구독(subscription)이 하나 있는데 아무도 확인 링크를 누르지 않았습니다. 경보가 주제에 게시하고, 한 시간 뒤에 링크를 누릅니다. 그 경보의 메일은 언제 올까요?',
      options: {
        atOnce: {
          label: '경보가 울릴 때 바로',
          wrong: '확인하기 전에 SNS가 그 주소로 보내는 것은 확인을 요청하는 메일뿐입니다.',
        },
        later: {
          label: '링크를 누르자마자',
          wrong: 'SNS는 나중에 보내려고 모아 두지 않습니다. [[confirmation|확인]] 전에는 보낼 곳이 없었습니다.',
        },
        never: {
          label: '오지 않는다',
          right:
            '[[confirmation|확인]]하기 전에 게시된 것은 오지 않고, 그 뒤에 게시된 것만 옵니다. 링크는 48시간 동안 쓸 수 있습니다.',
        },
      },
    },
    'no-data': {
      ask: '누락된 데이터(missing data) 처리를 기본값으로 둔 경보가 상태 검사를 지켜보고 있습니다. 인스턴스를 중지해 두면 경보는 어떤 상태가 될까요?',
      options: {
        ok: {
          label: 'OK: 실패한 것이 없으니까',
          wrong: '중지된 인스턴스는 검사하지 않으므로 정상이라고 할 근거도 없습니다.',
        },
        alarm: {
          label: 'ALARM: 인스턴스가 꺼졌으니까',
          wrong: '중지는 실패가 아닙니다. [[missing-data|누락된 데이터]]를 위반으로 처리할 때만 그렇게 됩니다.',
        },
        insufficient: {
          label: 'INSUFFICIENT_DATA',
          right: '데이터가 더 오지 않습니다. 고장이 아니라 판단할 근거가 없다는 뜻입니다.',
        },
      },
    },
  },
  do: {
    confirm: {
      say: '남은 한 단계를 마쳐 메일이 올 수 있게 하세요. 그런 다음 web-1을 재부팅해 경보를 정상으로 돌리고, 다시 고장 내 경보 메일을 받아 보세요.',
      hints: [
        '메일함에 답을 기다리는 메일이 있습니다. 그리고 경보는 상태가 바뀔 때만 게시합니다.',
        '‘{top.views.messages}’를 열어 링크를 누르세요. web-1을 재부팅하고 경보가 OK가 되면 ‘{inspector.tabs.faults}’ 탭에서 다시 고장 내거나, 경보에서 ‘{alarms.test}’를 쓰세요.',
      ],
    },
    'text-me': {
      say: `이제 휴대폰입니다. 경보가 SMS로 ${ownPhone}에 닿게 하세요.`,
      hints: [
        '휴대폰은 같은 주제를 구독하는 또 하나의 구독자입니다. [[sms-sandbox|SMS 샌드박스]]에서는 인증한 번호로만 가는데, 이 번호는 인증되어 있습니다.',
        '‘{top.views.messages}’에서 주제에 이 번호의 ‘{messages.topic.protocols.sms}’ 구독을 만들고, 경보가 ALARM에서 벗어났다가 다시 ALARM이 되게 하세요.',
      ],
    },
    'stop-it': {
      say: 'web-1을 중지하고 10분 동안 경보를 지켜보세요.',
      hints: [
        '경보는 지도에서 검사와 받는 사람 사이에 있습니다.',
        '‘{commands.instance.stop}’를 누르고 시간을 흘려보내거나 ‘{commands.page.next}’를 몇 번 누르세요.',
      ],
    },
  },
  learnt: [
    '검사가 실패해도 연락은 가지 않습니다. 지표, 경보, 주제, 확인된 구독이 모두 이어져야 갑니다.',
    '메일 구독은 48시간 안에 확인해야 합니다. 그동안의 알림은 모아 두지 않습니다.',
    'SMS는 확인이 필요 없지만 새 계정은 SMS 샌드박스 안에 있고, SMS를 보낼 수 없는 리전도 있습니다.',
    '경보는 1분마다가 아니라 상태가 바뀔 때 작업을 실행합니다. 최근 데이터 포인트 N개 중 M개가 위반이면 ALARM이 됩니다.',
    '경보는 INSUFFICIENT_DATA에서 시작하고, 기본값으로 두면 데이터가 오지 않을 때도 그렇게 됩니다.',
  ],
  reflect: '팀의 경보 메일이 지금도 누군가에게 가는지 오늘 어떻게 확인하겠습니까?',
  docs: [
    {
      title: '메일을 보내는 CloudWatch 경보',
      url: 'https://docs.aws.amazon.com/ko_kr/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html',
    },
    {
      title: '데이터가 누락될 때 CloudWatch 경보가 하는 일',
      url: 'https://docs.aws.amazon.com/ko_kr/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html',
    },
  ],
  agreesWith: '04822ed2',
}
