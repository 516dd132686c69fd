import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1이 웹 페이지를 보여 주고 있습니다. 눈에 보이지 않는 곳이 고장 납니다. 상태 검사(status check, AWS 문서에서는 ‘상태 확인’) 세 가지가 무엇을 알려 주는지 알아봅니다.',
  show: {
    'page-down': {
      say: '한 단계씩 넘겨 보세요. 두 가지가 한꺼번에 잘못됩니다.',
      captions: [
        '웹 서버가 죽습니다. 그 아래 OS는 멀쩡합니다.',
        '누군가 [[security-group|보안 그룹]]의 인바운드 규칙을 지웁니다.',
        '2분이 지나도 검사는 모두 통과합니다. 그런데 아무도 페이지를 열 수 없습니다.',
      ],
    },
    'host-down': {
      say: '한 단계씩 넘겨 보세요. 이번에는 인스턴스 아래의 기계가 고장 납니다.',
      captions: [
        'web-1이 놓인 [[host|호스트]]의 하드웨어가 고장 나 연결이 끊겼습니다. 그런데 검사 세 가지는 아직 모두 통과입니다.',
        '다음번 검사에서 드러났습니다. [[system-check|시스템 검사]]가 실패하고, 인스턴스 검사도 함께 실패했습니다.',
        '그냥 두면 상황이 달라지지 않습니다. web-1은 자동 복구(automatic recovery)가 꺼져 있습니다. 호스트는 AWS가 고치지만 언제 고칠지는 모릅니다. 직접 옮기면 더 빠를 수 있습니다.',
      ],
    },
  },
  predict: {
    unseen: {
      ask: '인스턴스의 웹 서버가 죽고, 보안 그룹(security group)은 이제 아무도 들여보내지 않습니다. 세 가지 상태 검사 가운데 어느 것이 실패할까요?',
      options: {
        system: {
          label: '시스템 검사(system check)',
          wrong: '[[host|호스트]]와 그 전원, 네트워크를 보는 검사입니다. 모두 멀쩡합니다.',
        },
        instance: {
          label: '인스턴스 검사(instance check)',
          wrong: 'OS가 ARP 요청에 응답하는지만 봅니다. 웹 서버가 어떻든 OS는 응답합니다.',
        },
        ebs: {
          label: '연결된 EBS 검사(attached EBS check)',
          wrong: '포트가 아니라 볼륨을 보는 검사입니다. 볼륨에 접근할 수 있고 I/O도 됩니다.',
        },
        none: {
          label: '아무것도 실패하지 않는다',
          right:
            '이 세 [[status-check|검사]]는 애플리케이션도 보안 그룹도 보지 않습니다. EC2의 검사 가운데 애플리케이션을 보는 것은 따로 설정하는 애플리케이션 상태 검사뿐입니다.',
        },
      },
    },
    host: {
      ask: '인스턴스가 놓인 호스트(host)의 부품이 고장 나 네트워크로 인스턴스에 닿을 수 없습니다. 상태 검사는 뭐라고 할까요?',
      options: {
        system: {
          label: '시스템 검사가 실패한다',
          right: '인스턴스 아래의 호스트, 전원, 네트워크를 보는 검사입니다. 고치는 것은 AWS의 몫입니다.',
        },
        instance: {
          label: '인스턴스 검사가 실패한다',
          right:
            '고장 난 호스트 위의 OS도 응답하지 못합니다. 시스템 검사 실패는 인스턴스 검사가 실패하는 원인 중 하나입니다.',
        },
        ebs: {
          label: '연결된 EBS 검사가 실패한다',
          wrong:
            '볼륨과 볼륨까지의 경로를 보는 검사입니다. 호스트 고장으로 그 경로가 끊기기도 하지만, 이번에 끊긴 것은 네트워크입니다.',
        },
        atOnce: {
          label: '고장 난 바로 그 순간에 알려 준다',
          wrong: '검사는 1분에 한 번씩 합니다. 다음 검사를 하기 전까지는 통과로 나옵니다.',
        },
      },
    },
    remedy: {
      ask: '루트가 EBS이고 자동 복구가 꺼진 인스턴스의 시스템 검사가 실패했습니다. 보통 몇 분 안에 다시 통과하게 하는 것은 무엇일까요?',
      options: {
        reboot: { label: '재부팅', wrong: '[[reboot|재부팅]]해도 고장 난 그 [[host|호스트]]에 그대로 있습니다.' },
        stopStart: { label: '중지했다가 시작', right: '시작할 때 멀쩡한 호스트에 자리를 잡습니다.' },
        alarm: {
          label: '이 검사를 지켜보다가 복구 작업을 하는 경보(alarm)',
          right: '인스턴스를 다른 호스트로 옮깁니다. 퍼블릭 주소까지 그대로입니다.',
        },
        rules: {
          label: '보안 그룹에서 포트 열기',
          wrong: '세 검사 모두 보안 그룹을 보지 않습니다. 호스트도 고장 난 채로 남습니다.',
        },
      },
    },
  },
  do: {
    'page-up': {
      say: '검사는 모두 통과인데 페이지가 열리지 않습니다. 다시 열리게 하세요. 두 가지를 모두 고쳐야 합니다.',
      hints: [
        '문제 하나는 OS 안에, 하나는 OS 앞에 있습니다. 검사는 어느 쪽도 알려 주지 않습니다.',
        '‘{inspector.tabs.faults}’ 탭에서 ‘{faults.commands.web}’를 누르고, ‘{inspector.tabs.network}’ 탭에서 HTTP (80)을 다시 켜세요.',
      ],
    },
    move: {
      say: 'AWS를 기다리지 말고 web-1을 멀쩡한 호스트로 옮기세요.',
      hints: [
        '어떤 작업을 하면 지금 호스트에서 자리를 비우게 될까요?',
        '‘{commands.instance.stop}’를 누르고 중지되면 ‘{commands.instance.start}’을 누른 다음, 검사 결과를 기다리세요.',
      ],
    },
  },
  learnt: [
    '시스템 검사는 호스트를 봅니다. AWS가 고치거나, 중지했다가 시작하거나 복구해서 옮깁니다. 인스턴스 검사는 OS와 OS의 네트워크를 보고, 직접 고쳐야 합니다.',
    '연결된 EBS 검사는 볼륨을 봅니다. Xen 유형에는 없습니다.',
    '웹 서버가 죽거나 보안 그룹이 닫혀도 세 검사는 모두 통과합니다.',
    '검사는 1분에 한 번 합니다. ‘통과’는 마지막으로 검사했을 때의 결과입니다.',
  ],
  reflect: '동료가 “검사 셋 중 둘이 실패해서 재부팅했어요”라고 합니다. 어느 둘일까요? 뭐라고 답하겠습니까?',
  docs: [
    {
      title: '인스턴스 상태 검사(상태 확인)',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html',
    },
  ],
  agreesWith: '346e3115',
}
