import { cases } from './cases';

export const vi = cases(`
== closings
Lời kết
Lời kết: Hành trình phía trước
Kết thúc khóa học
Kết luận khóa học
Tổng kết khóa học
Tổng kết khoá học và lời chào
Lời bạt
Lời cuối
Lời cuối sách
Lời tạm biệt
Lời chào tạm biệt
Lời cảm ơn và tạm biệt
Chúc mừng!
Chúc mừng bạn đã hoàn thành khóa học
Bạn đã hoàn thành khóa học
Bài 40: Lời kết
Hồi kết
Vĩ thanh
Phần kết
Cảm ơn và hẹn gặp lại
Thay lời kết
Kết luận chung
== traps
Kết luận chương 2
Tổng kết phần 3
Tóm tắt chương 1
Bài kiểm tra cuối kỳ
Thi cuối khóa
Dự án cuối khóa
Kết thúc tiến trình
Ký tự kết thúc tệp
Tóm tắt văn bản tự động
Cách viết kết luận
Tầng cuối cùng của mạng
Thiệp chúc mừng bằng HTML
Tạm biệt biến toàn cục
Ôn tập tuần 2
Khảo sát cuối khóa
Kết luận bài 4
Các chương tiếp theo
Giới thiệu chương cuối
Kết nối và đóng kết nối
Rút ra kết luận từ dữ liệu
Nhận chứng chỉ
== course Làm bánh tại nhà
opening Lời nói đầu
opening Chào mừng đến với khóa học
regular Bài 1: Bột mì
regular Bài 2: Men nở
quiz Bài kiểm tra chương 1
regular Bài 3: Tóm tắt các lỗi thường gặp
answers Hỏi và đáp
bonus Phần thưởng: bánh quy
story Câu chuyện học viên
regular Bài 4: Lò nướng
quiz Thi cuối khóa
closing Lời kết
notice Nhận chứng chỉ
notice Khảo sát khóa học
appendix Bảng thuật ngữ
== course Sách nhỏ về đồng hồ
opening Giới thiệu
regular Chương 1: Lò xo
regular Chương 2: Bánh răng
answers Đáp án bài tập
regular Chương 3: Hiệu chỉnh
closing Lời bạt
appendix Phụ lục A: Dụng cụ
appendix Tài liệu tham khảo
appendix Về tác giả
`);
