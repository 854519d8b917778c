import type { Words } from './words';

export const tr: Words = {
  spaced: true,
  filler: [
    've|ile|bir|bu|için|son|genel|kısa|bizim|benim|sizin|senin|hepinize?|herkese?|tüm|bütün|birkaç|artık',
    'yerine|çok|de(?:ğil)?|toplu fotoğraf|iyi şanslar|başarılar|ekibinden|konuşması|temizlik',
  ],
  // Ders is a lesson, ders dizisi a course; program is software as well.
  course: [
    'kurs~|kitap(?!lık)~|kitab~|(?:bu|tüm) eğitim~|eğitim(?:i|in|ini|imiz~|iniz~|e|den|den|ler~)?',
    'seri(?:nin|si~|mi~|yi|ye|ler~)?|(?:ders|video|yazı) (?:dizi|seri)~|atölye~|çalıştay~|bootcamp~',
    'kamp(?:ın|ı|ımız~)?|rehber~|kılavuz~|yolculu[kğ]~|serüven~|macera~|laboratuvar~(?! ?\\d)|maraton~',
    '(?:bütün|tüm) (?:ders|bölüm|video|alıştırma|görev|ünite|modül)~|müfredat~',
  ],
  part: [
    'ünite~|bölüm~|modül~|kısım~|kısm~|hafta~|ders(?!ane| dizi)~|gün(?:ün|ü|lük)?|dönem~|adım(?:ı|ın|da)?',
    'video(?!nuz| seri)~|konu(?:nun|su~|ya)?|aşama~|seviye~|yarı~|laboratuvar \\d+|oturum~',
  ],
  title: {
    // Son means last and end, so it needs company; in Son eklerde it is a suffix.
    epilogue: [
      'genel sonuç(?:lar)?',
      'son ?söz(?:ler|ü)?|son (?:notlar?|düşünceler|mesaj~|konuşma~|birkaç söz)',
      'kapanış(?: (?:konuşması|sözleri|notları|mesajı|töreni))?|epilog|bitirirken|kapanırken|sona ererken',
      'kapatırken|veda (?:mektubu|konuşması|yazısı)|son olarak|outro|hatime|mezuniyet töreni|dağılmadan önce',
    ],
    // Sonuç closes each unit and is also any result.
    conclusion: [
      'sonuç(?:lar|u|ları)?|toparlama|toparlarken|toparlayalım|bitiş|kapanışı?|sonuç olarak',
      'genel (?:sonuç|değerlendirme)',
    ],
    summary: [
      'özet~|tekrar(?:ı)?|gözden geçirme|geriye bakış|neler öğrendik|(?:ne(?:ler)?) öğrendi(?:k|niz|n)',
      'ana (?:noktalar|fikirler)',
    ],
    next: [
      '(?:sırada|bundan sonra|sonra|şimdi|artık|peki)(?: şimdi| sonra)? ne(?: var| olacak| yapmalı~?| yapacağız| gelecek|ler var)?',
      '(?:sonraki|sıradaki|gelecek) adım(?:lar|ınız|larınız)?',
      '(?:bundan|buradan) (?:sonra(?:sı)?|nereye|öteye)(?: (?:gidilir|gitmeli|gidebilirsiniz|ne))?',
      'nereye (?:gidilir|gitmeli|buradan)|daha (?:ileri(?:ye|si)?|fazlası)(?: (?:gitmek|öğrenmek))?(?: için)?',
      '(?:önündeki|ilerideki|bundan sonraki) yol|yola devam|(?:öğrenmeye|keşfetmeye|çalışmaya) devam~',
      'ileriye (?:bakış|doğru)|kursun ardından|kurstan sonra|(?:şimdi )?sıra (?:sizde|sende)',
    ],
    done: [
      'başardı(?:n|nız|k)|(?:kursu|kitabı|eğitimi|hepsini|her şeyi)? ?(?:tamamladı|bitirdi)(?:n|niz|nız|k)',
      'bitti|mezun (?:oldun|oldunuz|olduk)~|mezuniyet|her şey tamam|hepsi bu(?: kadar)?|aferin|helal olsun',
    ],
    thanks: [
      '(?:çok )?teşekkür(?:ler| ederim| ederiz| ediyoruz)',
      '(?:katıldığın|okuduğun|izlediğin|dinlediğin|olduğun)(?:ız)?(?: için)?|ve teşekkür|teşekkür ve',
      'sağ ?ol(?:un)?|minnettarım',
    ],
    goodbye: [
      'hoşça ?kal(?:ın)?|elveda|veda(?:laşma~)?|görüş(?:ürüz|mek üzere)|güle güle|kendinize iyi bakın|vedalaş~',
      'allahaısmarladık|ayrılık',
    ],
    // Final is an exam, and teşekkür without an ending an acknowledgement.
    end: ['son(?:u)?|mutlu son|bitti|tamamlandı|yolun sonu|(?:kurs|kitab)~ sonu|ve son'],
    congratulations: ['tebrik(?:ler| ederiz| ederim)|kutlarız|kutlarım|bravo'],
    trap: [
      'sınav~|test~|proje~|anket~|kart~|yazmak|yaz[ıi]l~|giriş|sertifika~|çıkarmak|değişken~|sayfa~|form(?:u|lar|ları|unu)?',
      'dosya~|döngü~|süreç~|bağlantı~|e-?posta~|şablon~|paragraf~|geçerlili~|oran~|imparatorlu~|ek(?:ler|leri)?',
      'öğe~|girdi~|fonksiyon~|anahtar~|nasıl|hata~|rötuş~|soru(?:n|ların|nuz)?|ödev~|tez~|kural~|veri~',
    ],
  },
  role: {
    opening: ['onsoz|sunus|kursa hos ?geldiniz|(?:kurs|kitap) (?:hakkinda|tanitimi)|baslarken'],
    intro: ['giris|tanitim|hos ?geldiniz'],
    quiz: ['[\\p{L}\\p{N} ]*(?:sinavi?|testi?|quizi?|degerlendirmesi)'],
    bonus: [
      'bonus[\\p{L} ]*|(?:isteğe bağlı|opsiyonel|seçmeli)[\\p{L} ]*|ekstra|ek ders|soylesi|canli yayin',
    ],
    answers: [
      'soru(?:lar)? (?:ve|&) cevap(?:lar)?|[\\p{L} ]*(?:cevaplari|cozumleri|cevaplar|cozumler)',
      'sikca sorulan sorular|sss',
    ],
    notice: [
      'sertifika[\\p{L} ]*|[\\p{L} ]*anket(?:i)?|duyuru(?:lar)?|değişiklik günlüğü|sürüm notları|yenilikler',
    ],
    appendix: [
      'ekler|ek \\p{L}|sozluk|terimler sozlugu|kaynakca|kaynaklar|dizin|(?:yazar|çevirmen)(?:lar)? hakkında',
      'çevirmenin (?:notu|sözü)|(?:ek|diğer|yararlı|faydalı) (?:kaynaklar|bağlantılar|okumalar|materyaller)',
      'katkıda bulunanlar|emeği geçenler|lisans|tesekkur|ek okumalar',
    ],
    story: ['[\\p{L} ]*(?:ogrencinin|ogrenci|okur) hik\\p{L}+|basari hik\\p{L}+'],
  },
  text: {
    congratulate: [
      'tebrik~|kutla(?:rız|rım|yorum)|helal olsun|aferin|bravo|harika(?:sın|sınız| iş)|eline sağlık|gurur~',
      'az şey değil',
    ],
    finish: [
      'tamamla(?:dı|mış|dık|yan|yıp|mana)~|bitir(?:di|miş|en|ip|diğin)~|başardı~',
      'sonuna (?:kadar )?(?:gel|ulaş|var)~|sona (?:geldi|ulaştı)~|mezun~|buraya kadar (?:gel|oku|izle)~',
      'geride bırak~|hepsini (?:geç|çöz|yap)~|son sayfaya kadar|(?:temelleri|her şeyi) (?:biliyor|öğren)~',
    ],
    over: [
      'sona er~|burada (?:bit|son)~|sonu(?:na|nda|dur)?|bit(?:ti|iyor|er|miş|tiğinde)~',
      '(?:bu kadardı|bu kadar|hepsi bu)|kapat(?:ıyor|tı|ıp)~|son (?:video|ders|bölüm|kez)~|tamamlandı|noktala~',
    ],
    hope: [
      'umar(?:ım|ız)|umuyor(?:um|uz)|dile(?:riz|rim|ğim~)|dileğiyle',
      '(?:yaradıysa|beğendiyseniz|beğendiysen|ettiyse|olduysa)|umut~',
    ],
    enjoy: [
      'keyif al~|beğen~|faydalı~|yararlı~|işin(?:e|ize) yara~|yardım(?:cı| et)~|sevmişsin~|hoşun~|öğrenmişsin~',
      'eğlen~',
    ],
    thank: ['teşekkür~|sağ ?ol(?:un)?|minnet~|şükran~'],
    // İzlediğiniz için thanks at the end of each video; questions and feedback are thanked for midway.
    join: [
      'katıl(?:dığın|ım|an)~|oku(?:duğun|yan)~|bizimle~|benimle~|yanımızda~|eşlik~|destek~|desteğ~|sabır~|sabr~',
      'ilgi(?:niz|n|nize) |ayırdığın~|geldiğin~|öğrendiğin~|son(?:una)? (?:sayfaya )?kadar|gönüllü~',
      'izleyen herkes~|birlikte~',
    ],
    eager: [
      'sabırsızlan~|dört gözle~|merak(?:la| ediyor)~|heyecanla~|görmek ist~|haber ver~|paylaş(?:ın|ırken|mayı)~',
    ],
    make: ['yap(?:acağ|tık|tığ|ıp)~|üret~|ortaya~|geliştirece~|projeler~|yarat~|iş bul~|yazaca~'],
    // İyi şanslar and başarılar also cheer before exercises.
    luck: [
      '(?:hepinize|herkese|sana|size|sizlere) [^.!?]{0,24}(?:dilerim|dileriz|diliyorum)',
      '(?:bol|iyi) şans(?:lar)?|başarılar dile~|yolun(?:uz)? açık olsun|kolay gelsin|iyi kodlamalar',
      'keyifli (?:kodlamalar|çalmalar|öğrenmeler|okumalar)',
    ],
    goodbye: [
      'hoşça ?kal(?:ın)?|elveda|kendin(?:e|ize) iyi bak~|veda~',
      'başka (?:bir )?(?:kurs|seri|kitap|eğitim)~ (?:görüş|buluş)~|tekrar (?:görüş|buluş)~',
      'yeni (?:seri|kurs|kitap)~ … (?:beraber|görüş|buluş)~|seneye~|gelecek (?:yıl|sene)~|yine bekle~',
      'buluşmak dileğiyle',
    ],
    survey: [
      '(?:kurs|kurs sonu|bitirme|çıkış|memnuniyet|eğitim|atölye|son) (?:sonu )?anket~',
      '(?:geri bildirim|değerlendirme) formu~',
      '(?:kursu|kursa|kitabı|kitaba) [^.!?]{0,12}(?:puan|yorum|değerlendir)~|puan verme~',
      'bir yıldız (?:bırak|ver)~|yorum bırak~',
    ],
    certificate: [
      '(?:kurs|bitirme|tamamlama|başarı|katılım)(?: bitirme)? sertifika~',
      'sertifikan~ [\\p{L} ]{0,24}(?:alın|alabilir~|profil~)|sertifikan~ profil~',
    ],
    past: [
      'bu (?:kurs|yolculuk|eğitim) boyunca|(?:geçen|son) (?:aylar|haftalar)da',
      '(?:hafta|ay|yıl|gün) (?:boyunca|önce)|ilk (?:gün|baskı|başladığ)~|zaman (?:ne )?çabuk geç~|tek gün aksa~',
      'sıfırdan',
    ],
    back: [
      'geriye (?:dönüp )?bak~|bu kitab(?:ı|ın|ımı) (?:yaz|sayfa|oku)~|bu kitap (?:sizin|senin)~',
      'bu (?:kursta|rehberde|eğitimde|kitapta)|editör~|onur(?:du|dur|lu)?|keyifti',
      'büyük (?:bir )?(?:keyif|zevk)~|güzeldi|bildiğim her şey~',
    ],
    onward: [
      'son değil|sadece (?:bir )?(?:başlangıç|başı)~|yolculuğun~',
      '(?:öğrenmeye|çalışmaya|çizmeye|yazmaya|keşfetmeye) devam~|(?:çalışmayı|öğrenmeyi) bırakma~',
      'kendi (?:fikrin|proje|uygulama|oyun)~|(?:sıra|fırça|söz) (?:artık )?(?:sizde|sende)|bundan sonrası',
      'öğrendiklerin~|yol devam ed~|derinleşmek~',
    ],
    next: [
      '(?:bir )?sonraki (?:bölüm|ünite|ders|kısım|modül|video|hafta|kısm|sayfa)~|(?:gelecek|önümüzdeki) hafta~',
      'haftaya|(?:hadi|haydi) |(?:şimdi|birazdan) [^.!?]{0,24}(?:ceğiz|cağız)|geçelim|devam edin|ikinci kıs~',
    ],
    task: ['alıştırma~|ödev~|görev(?:i|in)|deneyin|sına|yanıtla|doldurun|tartışın|quiz~'],
    teach: [
      'bu (?:bölüm|ünite|ders|kısım|hafta|modül)(?:de|da|te|ta)~|önceki (?:bölüm|ünite|ders)~|örneğin',
      'aşağıdaki (?:kod|örnek)~',
    ],
    open: ['hoş ?geldiniz|öğreneceksiniz|ön koşul~|başlayalım'],
    announce: ['kazananlar|geçme notu|ertelendi'],
  },
};
