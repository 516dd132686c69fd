import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1은 서버 한 대로 운영하는 쇼핑몰이고 고정된 주소가 있습니다. AWS가 알아서 살려 주는 것과 그러지 않는 것, 그리고 밤에 잠을 깨는 사람이 없도록 사람들이 서버 앞에 두는 것을 알아봅니다.',
  show: {
    power: {
      say: '호스트의 전원을 끊고 아무것도 하지 않습니다.',
      captions: [
        '호스트의 전원이 나갔습니다. web-1이 꺼졌고 시스템 검사가 실패로 나옵니다.',
        '몇 분 뒤 web-1이 다른 호스트에서 다시 실행됩니다. AWS가 복구했습니다. ID와 주소, 볼륨은 그대로이고 메모리에 있던 것은 사라졌습니다.',
      ],
    },
    crash: {
      say: '이번에는 웹 서버만 죽이고 몇 분 기다립니다.',
      captions: [
        '검사는 모두 통과합니다. 호스트도 OS도 볼륨도 멀쩡합니다. 그런데도 방문자는 거부당하고, 아무도 손쓰지 않습니다.',
      ],
    },
    group: {
      say: '회사에서는 이럴 때를 위해 서버 둘레에 무엇을 두는지 그림으로 봅니다.',
      captions: [
        '로드 밸런서(load balancer)는 서버마다 페이지를 계속 요청해 보고, 제대로 답하는 서버에만 방문자를 보냅니다. Auto Scaling 그룹은 정해 둔 서버 수를 유지합니다.',
        'web-b의 웹 서버가 죽었습니다. 요청이 몇 번 잇따라 실패하면 그쪽으로는 방문자를 보내지 않습니다. 로드 밸런서가 고쳐 주지는 않습니다.',
        '따로 설정하지 않은 그룹은 인스턴스 상태와 상태 검사만 보는데 둘 다 멀쩡합니다. 로드 밸런서의 상태 확인도 보도록 설정한 그룹은 web-b를 비정상으로 보고 종료합니다.',
        '그룹이 시작 템플릿으로 web-c를 시작합니다. ID도 프라이빗 주소도 디스크도 새것인 다른 인스턴스입니다. 잠을 깬 사람은 없습니다.',
      ],
      picture: {
        lacks: '그림으로만 봅니다. 이 계정에는 로드 밸런서와 Auto Scaling 그룹이 없습니다.',
        scenes: [
          [
            [{ is: 'plain', says: '로드 밸런서' }],
            [
              { is: 'well', says: 'web-a 응답' },
              { is: 'well', says: 'web-b 응답' },
            ],
            [{ is: 'plain', says: 'Auto Scaling 그룹: 2대 중 2대' }],
          ],
          [
            [{ is: 'plain', says: '로드 밸런서: web-a로만' }],
            [
              { is: 'well', says: 'web-a 응답' },
              { is: 'ill', says: 'web-b 거부' },
            ],
            [{ is: 'plain', says: 'Auto Scaling 그룹: 2대 중 2대' }],
          ],
          [
            [{ is: 'plain', says: '로드 밸런서: web-a로만' }],
            [
              { is: 'well', says: 'web-a 응답' },
              { is: 'gone', says: 'web-b 종료' },
            ],
            [{ is: 'plain', says: 'Auto Scaling 그룹: 2대 중 1대' }],
          ],
          [
            [{ is: 'plain', says: '로드 밸런서' }],
            [
              { is: 'well', says: 'web-a 응답' },
              { is: 'fresh', says: 'web-c 응답' },
            ],
            [{ is: 'plain', says: 'Auto Scaling 그룹: 2대 중 2대' }],
          ],
        ],
      },
    },
  },
  predict: {
    host: {
      ask: '호스트의 전원이 나갔습니다. 그 위에는 보통 설정으로 시작한 t3.micro가 있고 지켜보는 경보는 없습니다. 아무도 아무것도 하지 않으면 인스턴스는 어떻게 될까요?',
      options: {
        dark: {
          label: '누가 중지했다가 시작할 때까지 꺼져 있다',
          wrong: '대부분의 유형에서 [[auto-recovery|자동 복구]]는 누가 끄지 않는 한 켜져 있습니다.',
        },
        same: {
          label: '같은 인스턴스가 다른 호스트에서 올라온다',
          right:
            '[[auto-recovery|간소화된 자동 복구]]입니다. AWS가 시도하지만 그 유형을 둘 자리가 없으면 실패할 수도 있습니다.',
        },
        another: {
          label: '대신할 다른 인스턴스가 시작된다',
          wrong: '누가 그렇게 설정해 두지 않으면 인스턴스가 저절로 시작되는 일은 없습니다.',
        },
      },
    },
    crashed: {
      ask: '인스턴스의 웹 서버가 죽었습니다. 호스트와 OS는 멀쩡합니다. 알아차릴 수 있는 것은 무엇일까요?',
      options: {
        checks: {
          label: '기본으로 있는 세 가지 상태 검사',
          wrong: '호스트와 OS, 볼륨을 봅니다. 페이지를 요청해 보는 검사는 없습니다.',
        },
        recovery: {
          label: '자동 복구',
          wrong: '시스템 검사가 실패해야 움직이는데 실패하는 것이 없습니다.',
        },
        health: {
          label: '로드 밸런서처럼 페이지를 요청해 보는 상태 확인',
          right: '방문자와 똑같이 해 보니 방문자가 겪는 일을 그대로 겪습니다.',
        },
      },
    },
    shared: {
      ask: '서버를 교체합니다. 같은 이미지로 다른 서버를 시작하고, 주소를 옮기고, 예전 서버를 종료합니다. 새 서버에 그대로 있는 것은 무엇일까요?',
      options: {
        image: {
          label: '이미지에 들어 있던 것 전부',
          right: '이미지에 든 것과 첫 부팅 때 설치되는 것은 다시 생깁니다.',
        },
        id: {
          label: '인스턴스 ID',
          wrong:
            '대신 들어온 것은 ID가 따로 있는 다른 인스턴스입니다. 복구하거나 중지했다가 시작했다면 ID가 그대로였을 것입니다.',
        },
        files: {
          label: '방문자가 루트 볼륨에 올린 파일',
          wrong: '예전 루트 볼륨에 있었고 함께 사라졌습니다. 언제든 교체할 수 있는 서버에는 중요한 것을 두지 않습니다.',
        },
        address: {
          label: '방문자가 쓰던 주소',
          right: '내 주소이니 가리키는 곳으로 갑니다. 로드 밸런서가 앞에 있으면 옮길 것도 없습니다.',
        },
      },
    },
  },
  do: {
    'by-hand': {
      say: '그런 그룹이 하는 일을 직접 해 보세요. 손대지 않아도 응답하는 서버를 새로 시작하고, shop-ip를 그리로 옮기고, web-1을 종료하세요.',
      hints: [
        '시작 양식이 웹 서버를 설치하는 스크립트를 권해 줍니다. 보안 그룹은 SSH 말고 어느 포트를 열어야 할까요?',
        'HTTP를 열고 시작한 다음 응답할 때까지 기다리세요. 새 서버를 선택해 ‘{commands.instance.associate}’을 누르고 지금 web-1에 있는 주소를 고르세요. 그다음 web-1에서 ‘{commands.instance.terminate}’를 누르면 됩니다.',
      ],
    },
  },
  learnt: [
    '복구는 같은 인스턴스를 다른 호스트에서 되살립니다. 호스트 고장에만 해당하고 안에서 생긴 문제에는 소용없습니다.',
    '로드 밸런서의 상태 확인은 방문자처럼 요청해 보고, 제대로 답하지 못하는 서버를 뺍니다. 고쳐 주지는 않습니다.',
    'Auto Scaling 그룹은 교체합니다. 비정상으로 본 것을 종료하고 다른 것을 시작합니다. 누가 직접 중지한 서버도 비정상으로 봅니다.',
    '언제든 교체할 수 있는 서버에는 잃으면 안 되는 것을 두지 마세요. 파일은 S3나 데이터베이스, 따로 둔 파일 시스템에 둡니다.',
  ],
  reflect: '오늘 밤 내 서버가 새것으로 바뀐다면 아침에 무엇이 없어져 있을까요?',
  docs: [
    {
      title: 'Auto Scaling 그룹의 상태 확인',
      url: 'https://docs.aws.amazon.com/ko_kr/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html',
    },
    {
      title: '로드 밸런서 대상 그룹의 상태 확인',
      url: 'https://docs.aws.amazon.com/ko_kr/elasticloadbalancing/latest/application/target-group-health-checks.html',
    },
    {
      title: '인스턴스 자동 복구',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/ec2-instance-recover.html',
    },
  ],
  agreesWith: '5afef579',
}
