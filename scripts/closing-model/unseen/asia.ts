/** Korean, Turkish, Vietnamese, with Japanese, German, Portuguese and Italian beside them. */
export const asia = `
== ko | 오디오 강좌
# 1단원. 오디오 다루기
- 강좌에 오신 것을 환영합니다
- 요약
# 2단원. 모델
- 실습
- 결론
# 3단원. 마무리
- 최종 프로젝트
* 축하합니다!
> 열심히 노력해서 여기까지 오신 여러분, 이 코스를 성공적으로 완료하신 것을 축하드립니다!
< 함께해 주셔서 감사합니다. 계속 배우고 도전하세요.
- 수료증 받기

== ko | 자바스크립트 기초 강의
- 0강 오리엔테이션
- 1강 변수
- 2강 함수
- 중간 점검
- 3강 객체
- 4강 프로그램 종료하기
- 5강 비동기
* 6강 강의를 마무리하며
> 드디어 마지막 강의입니다. 지금까지 긴 여정을 함께해 주셔서 감사합니다.
< 여러분의 앞날을 응원합니다. 안녕히 계세요.
- 보너스 강의 다른 강의 소개

== ko | 운영체제 이야기
- 머리말
- 1장 프로세스
- 1장 마무리
- 2장 메모리
- 2장 마무리
- 3장 파일
- 3장 마무리
- 부록 A 용어 정리

== ko | 데이터 분석 입문
- 들어가며
- 표 만들기
- 정리하기
- 시각화
* 마무리
- 참고 자료

== ko | 글쓰기 수업
- 첫 수업
- 문장
- 문단
- 끝맺는 문장 쓰기
- 퇴고
* 마지막 인사

== tr | Derin öğrenme kursu
# Ünite 1. Giriş
- Hoş geldiniz
- Sonuç
# Ünite 2. Ağlar
- Özet
- Sonuç
# Ünite 3. Bitiş
- Bitirme projesi
* Tebrikler!
> Buraya kadar geldiğiniz ve kursu başarıyla tamamladığınız için tebrik ederiz!
< Öğrenmeye devam edin. Hoşça kalın!
- Sertifikanızı alın

== tr | Python Dersleri
- 1. Değişkenler
- 2. Döngüler
- 3. Ara Özet
- 4. Döngüyü sonlandırma
- 5. Sınıflar
* 6. Kapanış ve Teşekkür

== tr | Sistem Tasarımı Kitabı
- Önsöz
- Ölçekleme
- Bölüm Özeti
- Önbellek
- Bölüm Özeti
- Kuyruklar
* Sonuç
- Kaynakça

== vi | Khóa học xử lý ngôn ngữ
# Chương 1. Giới thiệu
- Chào mừng
- Kết luận
# Chương 2. Mô hình
- Tổng kết chương
- Kiểm tra
# Chương 3. Dự án
- Dự án cuối khóa
* Tổng kết khóa học
> Chúc mừng bạn đã hoàn thành khóa học!
< Cảm ơn bạn đã đồng hành cùng chúng tôi. Hẹn gặp lại!
- Nhận chứng chỉ

== vi | Lập trình cơ bản
- Bài 1: Biến
- Bài 2: Vòng lặp
- Bài 3: Kết thúc vòng lặp
- Bài 4: Hàm
- Bài 5: Ôn tập giữa khóa
- Bài 6: Lớp
* Bài 7: Lời kết

== vi | Sổ tay mạng máy tính
- Lời nói đầu
- Tầng vật lý
- Tóm tắt
- Tầng mạng
- Tóm tắt
- Tầng ứng dụng
- Tóm tắt
- Tài liệu tham khảo

== vi | Thiết kế đồ họa
- Giới thiệu khóa học
- Màu sắc
- Bố cục
- Chữ
* Lời cảm ơn và tạm biệt
- Phụ lục

== ja | はじめての機械学習
- はじめに
- 第1章 回帰
- まとめ
- 第2章 分類
- まとめ
- 第3章 評価
* おわりに
- 参考文献

== de | Einführung in die Statistik
- Vorwort
- Kapitel 1: Mittelwerte
- Zusammenfassung
- Kapitel 2: Tests
- Zusammenfassung
- Kapitel 3: Regression
- Programm beenden
* Schlusswort
- Literaturverzeichnis

== pt | Curso de redes neurais
# Unidade 1. Introdução
- Boas-vindas
- Conclusão
# Unidade 2. Camadas
- Resumo
# Unidade 3. Fim
* Parabéns!
- Obtenha seu certificado

== it | Corso di cucina
- Introduzione
- Lezione 1: Il fuoco
- Riepilogo
- Lezione 2: I brodi
- Lezione 3: Il dolce finale
* Saluti finali
- Ringraziamenti
`;
