import type { Words } from './words';

export const vi: Words = {
  spaced: true,
  // Tones fall away in folding: kết, kèt and ket are one, so short words (thi, loi, ket) need company.
  filler: [
    'và|các|những|của|bạn|các bạn|mọi người|cho|đến|tới|với|về|là|chúng ta|chúng tôi|mình|tôi|này|đó|cuối',
    'cuối cùng|chung|ngắn|toàn bộ|đôi|vài|một|xin|rồi|nhé|loạt|định hướng|chụp ảnh(?: lưu niệm| chung)?',
    'chúc may mắn',
  ],
  // Bài and phần are parts; loạt bài is the whole series. Sách folds like sạch (clean code), chương trình is software as well.
  course: [
    '(?:toàn )?(?:khóa|khoá)(?: học| đào tạo)?|(?:cuốn|quyển|toàn bộ) ?(?:sách|giáo trình)',
    '(?:cuối|gấp|viết|đọc|trong) sách|sách này|giáo trình|loạt bài(?: viết| hướng dẫn)?|series',
    'chương trình (?:học|đào tạo)|workshop|hội thảo|buổi (?:workshop|tập huấn|hội thảo)|bootcamp|hành trình',
    'chặng đường|bài hướng dẫn|hướng dẫn(?: này| nhập môn)?|tutorial|lab(?! ?\\d)|cẩm nang',
    'tài liệu(?: này| hướng dẫn)?|chuỗi bài(?: viết)?|lớp học',
    'tất cả (?:các )?(?:bài|chương|phần|video|bài học|bài tập)',
    'toàn bộ (?:bài|chương|phần|video|nội dung|bài tập|hướng dẫn)~',
  ],
  part: [
    'chương|phần|bài(?: học| số)?|học phần|tuần|đơn vị|mô-?đun|module|unit|tiết|buổi|mục|ngày|tập|video|bước',
    'giữa (?:kỳ|khóa)|nửa (?:đầu|sau|đường|chặng đường)|học kỳ|lab \\d+',
  ],
  title: {
    epilogue: [
      '(?:tổng )?kết luận (?:chung|cuối cùng)',
      '(?:thay )?lời (?:kết|bạt|cuối(?: sách| cùng| chương)?|tạm biệt|chia tay|chào (?:tạm biệt|cuối|kết)|nhắn(?: cuối(?: cùng)?)?|kết thúc|từ biệt|bế mạc)',
      'lời chào|đôi (?:lời|điều) (?:cuối|kết|sau)(?: sách| cùng)?|(?:vài|mấy) lời (?:cuối|kết)(?: sách| cùng)?',
      'hồi kết|(?:phần|đoạn|cái|chương|bài) kết|vĩ thanh|tái bút|outro|thông điệp cuối(?: cùng)?',
      '(?:thư|lời) (?:gửi|ngỏ cuối)(?: tới)?|bế (?:mạc|giảng)|lễ (?:tốt nghiệp|bế giảng|tổng kết)|gấp sách lại',
    ],
    // Kết luận and tổng kết close each unit; kết thúc also ends processes and loops.
    conclusion: ['kết luận|tổng kết|kết(?! (?:nối|hợp|quả|cấu|bạn|duyên))|lời tổng kết|đúc kết|khép lại'],
    summary: [
      'tóm tắt|ôn tập|nhìn lại|điểm lại|tóm lược|hệ thống (?:lại )?kiến thức|những điều đã học|điểm chính',
    ],
    next: [
      '(?:những |các )?bước (?:tiếp theo|kế tiếp|sau|đi tiếp)(?: là gì)?',
      '(?:tiếp theo|kế tiếp|sau đó|giờ|bây giờ)(?: thì| bạn)?(?: là| làm| học| nên làm| sẽ làm)?(?: gì| sao)',
      'tiếp theo|(?:học|làm) gì tiếp(?: theo)?|đi (?:đâu|tiếp|xa hơn)(?: từ đây| nữa| tiếp)?',
      '(?:con đường|chặng đường|hướng đi|định hướng|hành trình) (?:phía trước|tiếp theo|sắp tới|kế tiếp)',
      '(?:tiến|đi) xa hơn|tiếp tục (?:học|hành trình|khám phá)~|sau (?:khóa|khoá)(?: học)?(?: này)?',
      'học (?:thêm|tiếp|lên)',
    ],
    done: [
      '(?:bạn|chúng ta|mình)(?: đã)? (?:làm được|hoàn thành|tốt nghiệp|thành công|về đích)(?: rồi)?|hết rồi',
      'về đích|tốt nghiệp|vậy là (?:xong|hết)',
    ],
    thanks: [
      '(?:lời )?(?:cảm|cám) ơn và (?:tạm biệt|hẹn gặp lại|lời chào|chia tay)',
      'cảm ơn(?: (?:các )?bạn| mọi người| tất cả)?(?: đã| vì đã)?(?: (?:đọc|xem|theo dõi|tham gia|lắng nghe|học|đồng hành))?',
      'tri ân|cám ơn(?: (?:các )?bạn| mọi người)?',
    ],
    goodbye: [
      'tạm biệt|hẹn gặp lại|chia tay|chào tạm biệt|từ biệt|xin chào và hẹn gặp lại|trước khi (?:ra về|chia tay)',
    ],
    end: ['hết|xong(?: rồi)?|hoàn tất|kết thúc|hoàn thành|kết cục|the end|hạ màn|chấm hết|vạch đích'],
    congratulations: ['(?:xin )?chúc mừng(?: (?:các )?bạn)?|hoan hô'],
    trap: [
      'kiểm tra|(?:kỳ|bài|cuộc|đề) thi|dự án|đồ án|khảo sát|cách|viết|thiệp|giới thiệu|chứng chỉ|tiến trình',
      'ký tự|biến|vòng lặp|tệp|tập tin|hàm|nối|liên|hạn|trang|email|mẫu|biểu mẫu|câu hỏi|phản hồi|lỗi|dữ liệu',
      'chương trình con|hợp đồng|từ khóa|triều đại|bài tập|thực hành|trắc nghiệm|báo cáo|nghiên cứu|tỷ lệ',
      'phụ âm|phần tử',
    ],
  },
  role: {
    opening: [
      'loi (?:noi đau|mo đau|tua|gioi thieu)|chao mung đen voi khoa hoc',
      'gioi thieu (?:khoa hoc|ve khoa hoc|sach)|ve (?:khoa hoc|cuon sach) nay',
    ],
    intro: ['gioi thieu|mo đau|chao mung|dan nhap|nhap mon|tong quan'],
    quiz: [
      '(?:bai )?kiem tra[\\p{L}\\p{N} ]*|thi[\\p{L} ]*|trac nghiem[\\p{L}\\p{N} ]*|quiz[\\p{L}\\p{N} ]*',
      'cau hoi on tap',
    ],
    bonus: [
      'phần thưởng|(?:bài|phần|chương|nội dung)? ?(?:tùy chọn|nâng cao|mở rộng|không bắt buộc)|bonus[\\p{L} ]*',
      '(?:chuong |phan )?bo tro|ngoai le|phong van|truc tiep',
    ],
    answers: ['hoi (?:va )?đap|(?:đap an|loi giai)[\\p{L} ]*|cau hoi thuong gap|faq'],
    notice: [
      '(?:nhan )?chung (?:chi|nhan)[\\p{L} ]*|khao sat[\\p{L} ]*|thông báo|nhật ký thay đổi|có gì mới',
      'cac chuong tiep theo',
    ],
    appendix: [
      'phu luc(?: \\p{L})?|bang thuat ngu|thuat ngu|tai lieu tham khao|về tác giả',
      '(?:tài liệu|tài nguyên|liên kết|nguồn) (?:khác|thêm|bổ sung|hữu ích|tham khảo)|(?:lời )?người dịch',
      'người đóng góp|giấy phép|muc luc tra cuu|loi cam on|đoc them',
    ],
    story: ['cau chuyen (?:hoc vien|đoc gia|nguoi hoc)'],
  },
  text: {
    congratulate: [
      'chúc mừng|hoan hô|làm tốt lắm|giỏi lắm|tuyệt vời|thật (?:đáng nể|tuyệt|đáng khen)|tự hào|xuất sắc',
      'khâm phục',
    ],
    finish: [
      '(?:đã )?(?:hoàn thành|hoàn tất|học xong|xem hết|đọc (?:xong|hết)|làm xong|đi hết|vượt qua (?:hết|tất cả))',
      'tốt nghiệp|đi đến (?:cuối|đây|tận)|đến (?:cuối|đích|chặng cuối|trang cuối|tận đây|được đây)',
      'đọc đến (?:đây|dòng này|trang cuối|cuối)|cùng nhau đi qua|đã nắm (?:được|vững)|trọn vẹn',
    ],
    over: [
      '(?:đến đây|xin|sẽ)? ?(?:là|được)? ?(?:kết thúc|khép lại|dừng lại|hết|kết lại)|đến đây là|trên đây là',
      '(?:bài|buổi|video|chương|phần) cuối cùng|cuối cùng của|phần cuối|vậy là|hạ màn|bế mạc',
    ],
    hope: ['hy vọng|hi vọng|mong(?: rằng| là| muốn)?|nếu (?:thấy|bạn thấy|khóa|khoá|cuốn|tài liệu|sách)'],
    enjoy: [
      'thích|hữu ích|có ích|bổ ích|giúp(?: ích| đỡ| được)?|hài lòng|học được|vui|mãn nguyện|thú vị|thành công',
    ],
    thank: ['cảm ơn|cám ơn|tri ân|biết ơn|cảm tạ'],
    // Theo dõi and xem thank at the end of each video; câu hỏi and phản hồi are thanked for midway.
    join: [
      'tham gia|đồng hành|(?:đã )?đọc|theo (?:dõi|học|chân)(?! kênh)|học (?:cùng|với)|ủng hộ|kiên nhẫn',
      'dành thời gian|lắng nghe|suốt thời gian|đến tận cuối|tình nguyện viên|diễn giả',
    ],
    eager: [
      'mong (?:được|chờ)|rất mong|nóng lòng|háo hức|không thể chờ|chờ (?:xem|đón)|tò mò',
      'nhớ (?:khoe|chia sẻ|gắn thẻ)',
    ],
    make: [
      'sản phẩm|làm (?:ra|nên|được)|tạo (?:ra|nên)|xây dựng|tác phẩm|thành quả|dự án của|viết (?:ra|tiếp)',
      'báo tin',
    ],
    // Chúc may mắn and cố lên cheer before exercises as well.
    luck: [
      'chúc (?:các |tất cả )?(?:bạn|mọi người|quý vị|anh chị|em)~ (?:luôn |đạt |sẽ |có |gặt hái )?(?:nhiều )?(?:thành công|vui|bình an|may mắn|học tốt|sức khỏe|một|về)',
      'chúc (?:may mắn|thành công|học tốt|vui)|thành công trên con đường|vạn sự|thượng lộ bình an|gửi lời chúc',
    ],
    // Hẹn gặp lại alone may name the next lesson: a week or a part behind it is for `next`.
    goodbye: [
      'tạm biệt|hẹn (?:sớm )?gặp lại(?! (?:các |quý )?(?:bạn|vị) (?:trong|ở) (?:tuần|bài|phần|video|chương))',
      'hẹn (?:năm|sang năm|lần sau|dịp khác)|chào thân ái|thân ái|bye bye|chia tay|cho đến lần (?:sau|tới)',
      'hội thảo lần sau',
    ],
    survey: [
      'khảo sát (?:cuối|sau|kết thúc)~(?: khóa| khoá)?|(?:phiếu|mẫu|form) (?:góp ý|đánh giá|khảo sát|phản hồi)',
      'đánh giá (?:khóa|khoá|năm sao|5 sao|cuối)|để lại (?:một )?đánh giá|(?:tặng|cho) … (?:ngôi )?sao',
    ],
    certificate: [
      '(?:nhận|tải|cấp)[\\p{L} ]{0,12} chứng (?:chỉ|nhận) (?:hoàn thành|khóa|khoá|tốt nghiệp)',
      '(?:giấy )?chứng (?:chỉ|nhận) (?:hoàn thành|khóa học|khoá học|tốt nghiệp|tham dự)|giấy chứng nhận',
    ],
    past: [
      'trong suốt (?:khóa|khoá|thời gian|hành trình|những)',
      '(?:những|mấy|\\p{L}{2,5}) (?:tháng|tuần|ngày|năm) (?:qua|trước|vừa qua)|thấm thoắt|mới ngày nào',
      'thời gian (?:trôi|qua) (?:thật |rất )?nhanh|từ (?:ngày|khi) (?:bắt đầu|đầu tiên)|không bỏ ngày nào',
    ],
    back: [
      'nhìn lại (?:hành trình|chặng đường|khóa|khoá|toàn)|(?:cuốn )?sách này (?:được|viết|là|giúp|đã)',
      '(?:trong|qua) (?:khóa|khoá) (?:học )?này|người viết|biên tập viên|vinh (?:dự|hạnh)|được dạy',
      'mình đã chia sẻ hết|rất vui vì (?:đã )?(?:có|được)',
    ],
    onward: [
      'không phải là kết thúc|(?:chỉ|mới) (?:là )?(?:sự )?(?:khởi đầu|bắt đầu)',
      'hành trình (?:của bạn|phía trước|tiếp theo|mới)|đừng ngừng',
      'tiếp tục (?:học|luyện|thực hành|khám phá|rèn)~|bắt tay vào|của (?:riêng|chính) (?:bạn|mình)',
      'giờ (?:đây )?(?:là lúc|đến lượt)|đến lượt bạn|tìm hiểu (?:sâu|thêm)|con đường phía trước|tự tin',
    ],
    next: [
      '(?:chương|phần|bài|mục|video|tuần|module|học phần|mô-?đun|buổi)(?: học)? (?:tiếp theo|sau|kế tiếp|kế|tới)',
      '(?:sang|ở|trong) (?:chương|phần|bài|học phần|tuần) (?:\\d+|hai|kế|sau|tới)',
      'tiếp theo,? (?:chúng ta|ta|mình)|giờ ta chuyển|hãy (?:bắt đầu|cùng)|tuần tới',
    ],
    task: ['bài tập|thử thách|thực hành \\d|trắc nghiệm|làm theo cặp|thử (?:đổi|sửa|viết|làm)|thảo luận'],
    teach: [
      'trong (?:chương|phần|bài|mục|tuần) này|(?:chương|phần|bài) trước|ví dụ|ở chương này',
      '(?:đoạn mã|ví dụ) sau|tuần này',
    ],
    open: ['chào mừng|bạn sẽ học|yêu cầu trước|chúng ta sẽ bắt đầu'],
    announce: ['điểm số|trúng thưởng|mở khóa'],
  },
};
