/** One name in every case that a stack may want. @public */
export interface NameCases {
  /** `order item` */
  words: string;
  /** `order_item` */
  snake: string;
  /** `order-item` */
  kebab: string;
  /** `orderItem` */
  camel: string;
  /** `OrderItem` */
  pascal: string;
  /** `ORDER_ITEM` */
  constant: string;
}
