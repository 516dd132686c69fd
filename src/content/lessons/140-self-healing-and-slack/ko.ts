import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1은 자동 복구(automatic recovery)가 꺼져 있습니다. 경보(alarm)에 무엇을 맡길 수 있고, 무엇은 맡기지 않는 편이 나은지 알아봅니다.',
  show: {
    recovery: {
      say: '한 단계씩 넘겨 보세요. 경보가 호스트를 지켜봅니다.',
      captions: [
        '[[system-check|시스템 검사]]가 2분 동안 실패하면 web-1을 복구하고 주제(topic) ops에 알리는 [[alarm|경보]]입니다.',
        'web-1이 놓인 [[host|호스트]]의 네트워크가 끊깁니다.',
        '검사가 실패하고 경보가 ALARM이 되었습니다. [[recovery|복구]]가 시작되었습니다.',
        'web-1이 ID와 주소는 그대로, 호스트만 바꿔 실행되고 있습니다. 검사를 통과하고 경보도 다시 OK입니다.',
      ],
    },
  },
  predict: {
    which: {
      ask: '인스턴스가 놓인 호스트가 고장 나고, AWS의 자동 복구는 꺼져 있습니다. 경보가 시스템 검사를 지켜봅니다. 어떤 작업을 걸어 두어야 인스턴스가 돌아올까요?',
      options: {
        reboot: {
          label: '재부팅',
          wrong: '재부팅해도 고장 난 [[host|호스트]]에 그대로 있습니다. 재부팅은 인스턴스 검사에 어울립니다.',
        },
        recover: {
          label: '복구',
          right: '멀쩡한 호스트로 옮깁니다. 시스템 검사가 실패했을 때 필요한 일이 바로 이것입니다.',
        },
        stop: {
          label: '중지',
          wrong: '호스트에서 벗어나지만 중지된 채로 남습니다. [[alarm-action|경보의 EC2 작업]]에는 시작이 없습니다.',
        },
      },
    },
    kept: {
      ask: '인스턴스가 놓인 호스트가 고장 났는데, 경보의 작업이 중지하지 않고 인스턴스를 되살렸습니다. OS가 다시 부팅된 뒤, 사라지거나 전과 달라지는 것은 무엇일까요?',
      options: {
        host: { label: '물리 호스트', right: '고장 난 호스트에서 벗어나는 것이 복구의 목적입니다.' },
        ram: {
          label: '메모리에 있던 것',
          right: '새 호스트에서 OS가 다시 부팅합니다. 애플리케이션에는 갑작스러운 재부팅과 같습니다.',
        },
        publicIp: {
          label: '퍼블릭 IPv4 주소',
          wrong: '[[recovery|복구]]하면 빌린 주소도 그대로입니다. 중지할 때와 달리 주소를 돌려주지 않습니다.',
        },
        privateIp: {
          label: '프라이빗 IPv4 주소',
          wrong: '[[eni|네트워크 인터페이스]]가 주소와 함께 그대로 옮겨 갑니다.',
        },
        files: {
          label: 'EBS 볼륨의 파일',
          wrong: '[[ebs-volume|볼륨]]은 호스트 안에 있지 않습니다. 새 호스트에서도 그대로 연결됩니다.',
        },
      },
    },
    loop: {
      ask: '애플리케이션에 필요한 메모리가 인스턴스의 메모리보다 많아서 30분 안에 다 찹니다. 인스턴스 검사가 3분 동안 실패하면 재부팅하는 경보가 있습니다. 그 뒤 한 시간 동안 어떻게 될까요?',
      options: {
        once: {
          label: '한 번 재부팅하고 해결된다',
          wrong: '재부팅하면 메모리가 비지만, 애플리케이션은 여전히 너무 많이 씁니다.',
        },
        again: {
          label: '재부팅이 되풀이된다',
          right:
            '재부팅하면 메모리가 다시 찰 때까지만 괜찮습니다. 그때마다 경보가 OK가 되었다가 ALARM이 되어 또 재부팅합니다.',
        },
        stays: {
          label: '한 번 재부팅한 뒤 고장 난 채로 있고 경보도 조용하다',
          wrong: 'ALARM에 머무는 경보는 조용합니다. 그런데 이 경우에는 매번 한동안 검사를 통과합니다.',
        },
      },
    },
  },
  do: {
    'reboot-alarm': {
      say: '인스턴스 검사가 실패하면 web-1을 재부팅하는 경보를 만드세요. 그런 다음 OS를 멈추게 하고 손대지 말고 지켜보세요.',
      hints: [
        '경보는 ‘{inspector.tabs.monitoring}’ 탭에서, 고장은 ‘{inspector.tabs.faults}’ 탭에서 만듭니다.',
        '‘{commands.instance.alarms}’에서 자주 쓰는 경보 가운데 재부팅하는 것을 골라 ops에 알리게 하고 ‘{alarms.save}’을 누르세요. 그런 다음 ‘{faults.of.OSHung.name}’ 옆의 ‘{faults.inject}’를 누르고 시간을 흘려보내세요.',
      ],
    },
    slack: {
      say: '팀원들이 Slack에서 알림을 보고 싶어 합니다. 채널을 주제 ops의 구독자로 추가하고, 경보 알림이 채널에 오게 하세요.',
      hints: [
        '채널도 [[slack-channel|Amazon Q Developer in chat applications]]를 거치는 구독자입니다. 일반 텍스트는 올리지 않고 경보는 올립니다.',
        '‘{top.views.messages}’에서 ops에 ‘{messages.topic.protocols.slack}’ 구독을 만들고, ops에 알리는 경보가 울리도록 web-1을 고장 내세요.',
      ],
    },
    'end-it': {
      say: 'web-1의 메모리가 다 차게 하고, 한 시간 동안 재부팅 경보가 무엇을 하는지 지켜보세요. 그런 다음 원인을 없애 끝내세요.',
      hints: [
        '몇 번 재부팅되었나요? 타임라인을 보세요. 무엇이 모자란가요?',
        'web-1이 멀쩡하고 울리는 경보가 없을 때까지 기다리세요. ‘{faults.of.MemoryExhausted.name}’ 옆의 ‘{faults.inject}’를 누르고 두 번째 재부팅까지 시간을 흘려보내세요. 그런 다음 web-1을 중지하고 메모리가 두 배인 유형으로 바꿔 시작하세요.',
      ],
    },
  },
  learnt: [
    '시스템 검사에는 복구를 씁니다. 호스트만 바뀌고 ID, 주소, 볼륨은 그대로이며 메모리는 사라집니다. 인스턴스 검사에는 재부팅을 씁니다.',
    '두 경보가 동시에 작업을 실행하지 않도록 평가 기간 수를 다르게 둡니다.',
    '경보는 정해 둔 작업을 되풀이할 뿐 원인을 찾지 않습니다. 사람에게도 알려야 문제가 묻히지 않습니다.',
    'Slack에는 Amazon Q Developer in chat applications(예전 AWS Chatbot)를 거쳐 경보가 옵니다. Slack 웹후크는 SNS 구독을 확인하지 못합니다.',
  ],
  reflect: '며칠마다 다시 시작해서 “낫는” 시스템이 있나요? 그 사실을 누가 알고 있나요?',
  docs: [
    {
      title: '인스턴스를 중지, 종료, 재부팅, 복구하는 경보',
      url: 'https://docs.aws.amazon.com/ko_kr/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html',
    },
    {
      title: 'Slack에 알림 보내기',
      url: 'https://docs.aws.amazon.com/ko_kr/chatbot/latest/adminguide/slack-setup.html',
    },
  ],
  agreesWith: '036a9f37',
}
