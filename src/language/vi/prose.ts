import type { Prose } from '../prose.ts';

export const vietnameseProse: Prose = {
  functionWords: new Set(
    `và là của có được các những một cho với trong không này đó để khi từ người đã sẽ đang thì mà nếu hoặc hay nhưng vì nên cũng như
     rằng bởi về ra vào lên xuống đến tại trên dưới sau trước giữa theo cùng bạn tôi chúng ta họ nó mình ai gì nào đâu sao thế vậy đây
     kia ấy rất hơn nhất chỉ còn vẫn lại phải cần nên thể bị do qua mọi mỗi nhiều ít tất cả khác cách việc sự cái con bằng chưa đều
     hãy đừng rồi luôn ngay`.split(/\s+/),
  ),
  abbreviations: new Set('tr tp gs ts ths pgs bs st vd hình vol no pp etc al cf e.g i.e v.v'.split(' ')),
  placeholders: {
    elision:
      /(?<!\p{L})(?:(?:được )?(?:lược bỏ|bỏ qua|rút gọn|cắt bớt)|còn tiếp|phần còn lại|chưa (?:được )?dịch|không (?:được )?dịch|tương tự như trên|để cho ngắn gọn|sẽ (?:được )?dịch sau)(?!\p{L})/iu,
    notice: /(?<!\p{L})không được (?:trình bày|dịch|nêu|in lại) (?:đầy đủ|toàn bộ) ở đây(?!\p{L})/iu,
    standIn:
      /^(?:bản dịch|phần dịch|dịch|bản dịch tiếng việt|chèn bản dịch(?: vào đây)?|dịch ở đây|cần dịch|văn bản đã dịch)[.!…]*$/iu,
    remark:
      /^(?:(?:vâng|dạ|tất nhiên|chắc chắn rồi)[,.! ]+)?(?:dưới đây|sau đây|đây) là (?:\p{L}+ ){0,3}(?:bản dịch|phần dịch)/iu,
  },
  aboutTranslation: /(?<!\p{L})(?:bản dịch|dịch giả|người dịch|được dịch|biên dịch)(?!\p{L})/iu,
  translatorNote:
    /^[*_\s]{0,3}(?:(?:ghi chú|chú thích|lời) (?:của )?(?:người dịch|dịch giả)(?!\p{L})|ND(?=:))|[.,;–—-]\s?(?:người dịch|ND)\.?[*_]{0,3}$/iu,
};
