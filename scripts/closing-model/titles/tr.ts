import { cases } from './cases';

export const tr = cases(`
== closings
Kursun Sonu
Kurs Sonucu ve Veda
Kapanış
Kapanış Konuşması
Kurs Kapanışı
Son Söz
Son söz: Yol devam ediyor
Sonsöz
Son Sözler
Tebrikler!
Tebrikler! Kursu tamamladınız
Kursu bitirdiğiniz için tebrikler
Veda
Veda ve teşekkür
Teşekkürler ve hoşça kalın
Bu kursu aldığınız için teşekkürler
Kurs Özeti ve Veda
Kursun Özeti
Ders 40: Kapanış
Kursu Tamamladınız
Epilog
Genel Sonuç
== traps
Ünite 2 Sonuç
Bölüm 3 Özeti
Modül 1 Değerlendirmesi
Final Sınavı
Final Projesi
Dönem Sonu Sınavı
Dosya sonu karakteri
Bir süreci sonlandırmak
Metin özetleme
İyi bir sonuç paragrafı yazmak
Son katman
Tebrik kartı tasarımı
Global değişkenlere veda
2. Hafta Tekrarı
Kurs sonu anketi
Sonuç kümeleri
Son üniteye giriş
Sonraki bölümler
Oturumu kapatma
Bağlantıların kapanması
Verilerden sonuç çıkarmak
== course Evde Ekmek
opening Önsöz
opening Kursa Hoş Geldiniz
regular Ders 1: Un
regular Ders 2: Maya
quiz Ünite 1 Testi
regular Ders 3: Sık yapılan hataların özeti
answers Soru ve Cevap
bonus Bonus: Simit
story Bir öğrencinin hikâyesi
regular Ders 4: Fırın
quiz Final Sınavı
closing Kapanış
notice Sertifikanızı alın
notice Kurs anketi
appendix Sözlük
== course Küçük Saat Kitabı
opening Giriş
regular Bölüm 1: Yaylar
regular Bölüm 2: Çarklar
answers Alıştırmaların Cevapları
regular Bölüm 3: Ayar
closing Sonsöz
appendix Ek A: Aletler
appendix Kaynakça
appendix Dizin
`);
