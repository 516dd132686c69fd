import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1은 주문 내역을 데이터 볼륨에 저장합니다. 어젯밤에 찍은 스냅샷(snapshot)이 있고, 그 뒤로 새 주문이 들어왔습니다.',
  show: {
    stall: {
      say: '한 단계씩 넘겨 보세요. 볼륨의 I/O가 멈춥니다.',
      captions: [
        '[[host|호스트]]에서 [[ebs-volume|볼륨]]으로 가는 경로에 문제가 생겨 읽기와 쓰기가 끝나지 않습니다.',
        '[[ebs-check|연결된 EBS 검사]]에서 드러났습니다. OS는 아직 응답하므로 나머지 두 검사는 통과합니다.',
        'AWS가 손을 쓰고 있고, 그대로 두어도 정상으로 돌아오는 일이 많습니다. 그때까지 애플리케이션은 멈춰 있습니다.',
      ],
    },
    unreachable: {
      say: '한 단계씩 넘겨 보세요. 이번에는 볼륨 뒤의 저장 장치에 문제가 생깁니다.',
      captions: [
        '이제 어디서도 볼륨에 접근할 수 없습니다. 밖에서 보면 아까와 똑같습니다.',
        '이번에도 연결된 EBS 검사만 실패합니다.',
        '중지했다가 시작해서 호스트와 경로가 바뀌었는데도 그대로입니다. 경로의 문제가 아니기 때문입니다.',
      ],
    },
  },
  predict: {
    stalled: {
      ask: '실행 중인 Nitro 인스턴스에서 데이터 볼륨의 I/O가 멈춥니다. 다음 상태 검사가 끝난 뒤 맞는 말은 무엇일까요?',
      options: {
        system: {
          label: '시스템 검사가 실패한다',
          wrong: '이 검사는 [[host|호스트]]와 그 전원, 네트워크를 봅니다. 모두 멀쩡합니다.',
        },
        instance: {
          label: '인스턴스 검사가 실패한다',
          wrong: 'OS는 루트 볼륨에서 돌아가고 아직 응답합니다. 루트 볼륨이 멈췄다면 실패할 수도 있습니다.',
        },
        ebs: {
          label: '연결된 EBS 검사(attached EBS check)가 실패한다',
          right: '볼륨에 접근할 수 있는지, I/O가 끝나는지를 보는 것이 바로 이 검사입니다.',
        },
        running: {
          label: '인스턴스 상태는 여전히 실행 중이다',
          right: '상태는 가상 머신이 켜져 있는지만 알려 줍니다. 잘 돌아가는지는 알려 주지 않습니다.',
        },
      },
    },
    restart: {
      ask: '볼륨 뒤의 저장 장치에 문제가 생겨 어디서도 볼륨에 접근할 수 없습니다. 인스턴스를 중지했다가 시작하면 어떻게 될까요?',
      options: {
        fine: {
          label: '볼륨이 다시 동작한다',
          wrong: '호스트에서 가는 경로가 문제일 때만 그렇습니다. 경로가 바뀌어도 볼륨은 같은 볼륨입니다.',
        },
        still: {
          label: '여전히 실패한다',
          right: 'EBS 자체의 문제입니다. AWS가 고치거나 다른 볼륨으로 바꿔야 합니다.',
        },
        detached: {
          label: 'EC2가 볼륨을 떼어 냈다',
          wrong: '볼륨은 고장이 났든 아니든, 중지했다가 시작해도 연결된 채로 있습니다.',
        },
      },
    },
    snapshot: {
      ask: '데이터 볼륨이 고장 나서, 어젯밤에 찍어 둔 스냅샷으로 새 볼륨을 만듭니다. 새 볼륨에는 무엇이 있을까요?',
      options: {
        all: {
          label: '고장 나기 직전까지의 모든 것',
          wrong: '[[snapshot|스냅샷]]은 그 순간의 모습일 뿐입니다. 그 뒤에 쓴 것은 고장 난 볼륨에만 있습니다.',
        },
        until: {
          label: '스냅샷을 찍을 때까지의 모든 것',
          right: '스냅샷을 시작한 순간의 볼륨 그대로입니다. 그 뒤의 주문은 없습니다.',
        },
        empty: {
          label: '아무것도 없다. 빈 새 볼륨이다',
          wrong: '스냅샷 없이 만들면 비어 있습니다. 스냅샷으로 만들면 그 내용이 들어 있습니다.',
        },
      },
    },
  },
  do: {
    path: {
      say: 'AWS를 기다리지 말고 볼륨으로 가는 경로를 바꾸세요.',
      hints: [
        '경로는 호스트에서 시작합니다. 어떤 작업이 호스트를 바꿀까요? 그사이 AWS가 먼저 고쳤더라도 경로를 바꾸면 됩니다.',
        '‘{commands.instance.stop}’를 누르고 중지되면 ‘{commands.instance.start}’을 누른 다음, 검사를 기다리세요.',
      ],
    },
    restore: {
      say: '가게 문을 다시 열어야 합니다. 어젯밤까지의 주문이 든 볼륨을 web-1에 연결하세요.',
      hints: [
        '목록에 스냅샷이 있습니다. 새 볼륨은 web-1과 같은 가용 영역에 있어야 합니다.',
        '‘{top.views.list}’의 ‘{list.tabs.snapshots}’에서 ‘{commands.snapshot.createVolume}’을 고르고, ‘{inspector.tabs.storage}’ 탭의 ‘{commands.instance.attachVolume}’에서 ‘{inspector.dialogs.volume.existing}’을 골라 연결하세요.',
      ],
    },
  },
  learnt: [
    '연결된 EBS 검사는 볼륨에 접근할 수 없거나 I/O가 안 될 때 알려 줍니다. 상태와 나머지 검사는 멀쩡해 보일 수 있습니다.',
    'AWS를 기다리거나, 중지했다가 시작해 경로를 바꾸거나, 스냅샷으로 볼륨을 바꿉니다.',
    '스냅샷은 미리 찍어 두었을 때만, 그리고 그때 볼륨에 있던 것만 살립니다.',
  ],
  reflect: '지금 디스크가 고장 나면 몇 시간어치 작업이 사라질까요? 그 시간을 어떻게 줄이겠습니까?',
  docs: [
    {
      title: '인스턴스 상태 검사(상태 확인)',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html',
    },
    {
      title: 'EBS 스냅샷',
      url: 'https://docs.aws.amazon.com/ko_kr/ebs/latest/userguide/ebs-snapshots.html',
    },
  ],
  agreesWith: '8bf47e20',
}
