import { cases } from './cases';

export const ko = cases(`
== closings
맺음말
맺음말: 다시 시작하는 당신에게
맺는말
마치며
마치며: 함께해 주셔서 감사합니다
강의를 마치며
책을 마치며
나가며
나오며
에필로그
에필로그: 길은 계속된다
강의 마무리
과정 마무리와 인사
코스를 마치며
축하합니다! 과정을 완료했습니다
축하합니다!
수료를 축하합니다
끝맺음
제30강 마무리 인사
후기: 이 책을 쓰고 나서
작가의 말: 마지막 인사
감사 인사와 작별
전체 강의 정리
과정의 결론
== traps
2장 정리
1단원 결론
이 장의 요약
마무리 퀴즈
최종 시험
기말고사
최종 프로젝트 안내
프로세스 종료하기
끝 글자 제거하기
마지막 원소 찾기
중간 정리
결론 도출하기
요약 함수
설문 조사
수료증 받기
다음 장 예고
모듈 3 마무리
축하 메시지 보내는 앱 만들기
작업 완료 알림
글의 결론 쓰는 법
마감 시간 관리
== course 작은 정원 가꾸기
opening 머리말
opening 강의 소개
regular 1강 흙 고르기
regular 2강 물 주는 법
quiz 1단원 퀴즈
regular 3강 가지치기
answers 질문과 답변
bonus 보너스: 겨울나기
regular 4강 병충해
story 수강생 이야기
quiz 최종 시험
closing 마치며
notice 설문 조사
appendix 부록: 식물 목록
appendix 용어집
== course 알고리즘 산책
opening 들어가며
regular 1장 정렬
regular 2장 탐색
answers 연습문제 해답
regular 3장 그래프
bonus 번외: 대회 이야기
regular 4장 동적 계획법 정리
closing 맺음말
appendix 참고 문헌
appendix 찾아보기
`);
