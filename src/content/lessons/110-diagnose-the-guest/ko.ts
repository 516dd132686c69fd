import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1의 인스턴스 검사(instance check)만 실패합니다. 직접 고칠 수밖에 없습니다. 그러려면 무엇이 문제인지부터 알아야 합니다.',
  show: {
    memory: {
      say: '한 단계씩 넘겨 보세요. 애플리케이션이 메모리를 점점 더 많이 씁니다.',
      captions: [
        '메모리가 다 찼습니다. EC2는 모르지만, 스크린샷에는 “Out of memory: kill process”가 보입니다.',
        '[[instance-check|인스턴스 검사]]가 실패했습니다. OS가 아무 응답도 하지 않습니다. 시스템 검사는 그대로 통과입니다.',
        '[[reboot|재부팅]]하니 메모리가 비고 검사도 통과합니다. 다 끝난 것처럼 보입니다.',
        '애플리케이션이 메모리를 다시 다 썼고, 검사도 다시 실패했습니다.',
      ],
    },
    'no-boot': {
      say: '한 단계씩 넘겨 보세요. 이번에는 루트 볼륨에 문제가 생깁니다.',
      captions: [
        '누군가 OS의 설정 하나를 잘못 바꿉니다. 어느 설정인지 EC2는 보지 못합니다.',
        '10분이 지나도 검사는 모두 통과합니다. OS는 [[boot|부팅]]할 때만 이 설정을 읽습니다.',
        '업데이트하느라 재부팅했더니 OS가 부팅되지 않고, 인스턴스 검사가 실패했습니다.',
      ],
    },
  },
  predict: {
    hungry: {
      ask: '애플리케이션이 인스턴스의 메모리보다 더 많이 쓰려고 해서 인스턴스 검사가 실패합니다. 재부팅하면 어떻게 될까요?',
      options: {
        forGood: {
          label: '완전히 해결된다',
          wrong: '애플리케이션도 다시 시작되어 전과 똑같이 많이 쓰려고 합니다.',
        },
        forNow: {
          label: '한동안 괜찮다가 다시 실패한다',
          right: '재부팅하면 메모리가 비지만 애플리케이션이 다시 채웁니다. 원인은 그대로입니다.',
        },
        never: {
          label: '재부팅해도 달라지지 않는다',
          wrong: 'OS가 빈 메모리로 시작하므로 한동안은 검사를 통과합니다.',
        },
      },
    },
    clue: {
      ask: '재부팅한 뒤 인스턴스의 OS가 부팅되지 않습니다. 시스템 로그는 “fsck: No such file or directory while trying to open /dev/sdh”에서 끝납니다. 무엇이 잘못되었을까요?',
      options: {
        memory: {
          label: '메모리가 다 찼다',
          wrong: '그럴 때는 “Out of memory: kill process”가 나오고, 부팅은 됩니다.',
        },
        kernel: {
          label: '커널이 나머지 시스템과 맞지 않는다',
          wrong: '그럴 때는 로그가 “FATAL: kernel too old” 같은 줄로 끝납니다.',
        },
        network: {
          label: '네트워크 설정',
          wrong: '네트워크 설정이 잘못되면 로그인 화면까지 부팅은 됩니다. 아무도 접속하지 못할 뿐입니다.',
        },
        startup: {
          label: '시작 설정: 없는 디스크를 마운트하려고 한다',
          right: '/etc/fstab에 적힌 디스크가 없어서 부팅이 거기서 멈췄습니다.',
        },
      },
    },
    remedy: {
      ask: '루트 볼륨(root volume)에 있는 시작 설정이 잘못되어 OS가 부팅하지 못합니다. 어떤 방법이 통할까요?',
      options: {
        reboot: { label: '재부팅', wrong: '같은 파일을 다시 읽고, 또 부팅하지 못합니다.' },
        stopStart: {
          label: '중지했다가 시작',
          wrong: '[[host|호스트]]는 바뀌어도 루트 볼륨과 그 안의 파일은 그대로입니다.',
        },
        bigger: { label: '더 큰 인스턴스 유형', wrong: '메모리를 늘려도 디스크의 파일은 고쳐지지 않습니다.' },
        rescue: {
          label: '다른 인스턴스에서 볼륨 고치기',
          right:
            '[[rescue-instance|구조용 인스턴스]](rescue instance)에서는 데이터 디스크일 뿐이라 파일을 고칠 수 있습니다.',
        },
        replace: {
          label: '루트 볼륨 교체',
          right:
            '처음 시작했을 때의 상태나 문제가 생기기 전의 스냅샷으로 만든 새 루트에는 잘못된 줄이 없습니다. 그 뒤에 쓴 것도 없습니다.',
        },
      },
    },
  },
  do: {
    bigger: {
      say: '완전히 고치세요. 애플리케이션이 원하는 만큼 다 써도 검사를 통과해야 합니다.',
      hints: [
        '유형은 인스턴스가 중지되어 있을 때만 바꿀 수 있습니다.',
        '‘{commands.instance.stop}’를 누르고, ‘{commands.instance.changeType}’에서 메모리가 두 배인 유형을 고른 다음 ‘{commands.instance.start}’을 누르고 검사를 기다리세요.',
      ],
    },
    mend: {
      say: 'web-1이 다시 부팅되게 하세요. AWS에서 하듯이 시스템 로그부터 보세요.',
      hints: [
        '‘{commands.instance.systemLog}’와 ‘{commands.instance.screenshot}’가 작업 메뉴에 있습니다. 고치는 방법도 거기 있습니다.',
        '‘{commands.instance.replaceRoot}’를 ‘{inspector.dialogs.replaceRoot.launch}’로 하고 검사를 기다리세요. ‘{inspector.tabs.storage}’ 탭에서 구조용 인스턴스로 고쳐도 됩니다.',
      ],
    },
  },
  learnt: [
    '인스턴스 검사만 실패하면 OS나 OS의 네트워크 설정이 잘못되었거나 자원(메모리 등)이 모자란 것입니다. 직접 고쳐야 합니다. 여기서는 메모리가 다 차서 실패했지만, 커널이 프로세스 하나를 강제로 끝내고 검사는 모두 통과하는 일도 많습니다.',
    '무엇이 문제인지는 시스템 로그와 스크린샷이 알려 줍니다. EC2는 메모리도 파일도 보지 못합니다.',
    '재부팅은 OS가 멈췄을 때 대개 통하고, 메모리가 모자랄 때는 한동안만 통하며, 디스크에 저장된 문제에는 통하지 않습니다.',
    '루트 볼륨에 문제가 있으면 구조용 인스턴스에서 고치거나 루트 볼륨을 교체합니다.',
  ],
  reflect: '다시 시작했더니 “고쳐진” 적이 언제였나요? 그때 끝내 찾지 못한 원인은 무엇이었을까요?',
  docs: [
    {
      title: '상태 검사에 실패한 Linux 인스턴스 고치기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/TroubleshootingInstances.html',
    },
    {
      title: '중지하지 않고 루트 볼륨 교체하기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/replace-root.html',
    },
  ],
  agreesWith: '9110478e',
}
