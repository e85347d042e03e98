import * as s from "../../soap/schemas/usual.ts";

/** What became of an order for a VPS or for mail. */
export const buy_vps_result_status = /* @__PURE__ */ s.struct("buy_vps_result_status", {
  /** `ok`: ordered; `error`: not. */
  status: s.string,
  /** The new service's id where it was ordered, else what was wrong, one line each. */
  status_text: s.string,
  /**
   * The ids of the invoices to pay, joined by commas: more than one where a control panel is ordered too. Blank where
   * nothing was ordered.
   */
  invoices: s.string,
  /** US dollars for the first period. The price stands here on a refusal too. */
  cost: s.float,
});

/** What an order for a VPS would cost, with the parameters as the service would use them. */
export const validate_buy_vps_result_status = /* @__PURE__ */ s.struct("validate_buy_vps_result_status", {
  /** The id of the coupon; 0 for none. */
  coupon_code: s.int,
  /** The first bill, in US dollars for the whole period, discounts taken off. */
  service_cost: s.float,
  /** What one slice adds to the first bill, in US dollars. */
  slice_cost: s.float,
  /**
   * The package, as in `vps_type`: 31 OpenVZ, 32 KVM for Windows, 33 KVM for Linux, 54 Hyper-V, 55 Virtuozzo, 57 KVM
   * storage.
   */
  service_type: s.int,
  /** What one slice adds to each later bill, in US dollars. */
  repeat_slice_cost: s.float,
  /** US dollars for one slice before discounts. */
  original_slice_cost: s.float,
  /** US dollars before discounts. */
  original_cost: s.float,
  /** Each later bill, in US dollars for the whole period. */
  repeat_service_cost: s.float,
  /** US dollars a month where it is billed monthly. */
  monthly_service_cost: s.float,
  /** The customer who asked. */
  custid: s.int,
  /** The image: the `file` of a template. */
  os: s.string,
  /** How many slices. */
  slices: s.int,
  /** What it would run on, such as `kvm`. */
  platform: s.string,
  /** `none`, `cpanel` or `da`. */
  controlpanel: s.string,
  /** Months that one bill covers. */
  period: s.int,
  /** The data centre: an `id` of `get_vps_locations_array`. */
  location: s.int,
  /** The operating system: the `os` of a template. */
  version: s.string,
  /** Its full host name. */
  hostname: s.string,
  /** The coupon's code as it was given; blank for none. */
  coupon: s.string,
  /** The password of root: the one given, or one that the service made up. Not shown when the answer is printed. */
  rootpass: s.secret,
  /** What was wrong, one line each. */
  status_text: s.string,
  /** `ok`: it can be ordered so; `error`: it cannot. */
  status: s.string,
});

/** A kind of slice. A VPS has one or more, all of one kind. */
export const vps_slice_type = /* @__PURE__ */ s.struct("vps_slice_type", {
  /** What it is called, such as `KVM Linux VPS Slice`; the one without an IPv4 address says `IPv6 Only`. */
  name: s.string,
  /** The number of its kind of virtualization and system, as in a template's `type`. Two slices can share it. */
  type: s.int,
  /** US dollars a month for each slice. */
  cost: s.float,
  /** 1: for sale; 0: not. */
  buyable: s.int,
});

/** An image that can be installed on a new VPS. */
export const vps_template = /* @__PURE__ */ s.struct("vps_template", {
  /** The kind of slice it is for: a `type` of `get_vps_slice_types`. */
  type: s.int,
  /** That kind's name, such as `KVM Linux`. The service spells the field so. */
  virtulization: s.string,
  /** 32 or 64. */
  bits: s.int,
  /** The operating system, such as `ubuntu`: what an order takes as `version`. */
  os: s.string,
  /** The system's release, such as `24.04`. */
  version: s.string,
  /** The image, such as `ubuntu24`: what an order takes as `os`. */
  file: s.string,
  /** System, release and bits, for people, such as `Ubuntu 24.04 64bit`; a blank can follow. */
  title: s.string,
});

/** A kind of virtualization. */
export const vps_platform = /* @__PURE__ */ s.struct("vps_platform", {
  /** What an order takes, such as `kvm`. */
  platform: s.string,
  /** What people call it, such as `KVM`. */
  name: s.string,
});

/** A data centre. */
export const idNameArray = /* @__PURE__ */ s.struct("idNameArray", {
  /** What an order takes as `location`. */
  id: s.int,
  /** Where it is, such as `Secaucus, NJ`. */
  name: s.string,
});

/** A backup of a VPS. */
export const idNameSizeUrlArray = /* @__PURE__ */ s.struct("idNameSizeUrlArray", {
  /** The `vps_id` of the VPS it is of. */
  id: s.int,
  /** What `api_vps_backup_delete` takes. */
  name: s.string,
  /** Bytes. */
  size: s.int,
  /**
   * Where to download it, for about a day; can be blank. Whoever has the address has the backup: it is not shown when
   * printed.
   */
  url: s.secret,
});

/** Where a picture of a VPS's screen is. */
export const vps_screenshot_return = /* @__PURE__ */ s.struct("vps_screenshot_return", {
  /** `ok`, or `error` where there is no picture. */
  status: s.string,
  /** What was wrong. */
  status_text: s.string,
  /** The picture's address; blank where there is none. */
  url: s.string,
  /** The same as a link of HTML, for a web page; blank where there is none. */
  link: s.string,
  /** The same as a piece of JavaScript, for a web page; blank where there is none. */
  js: s.string,
});

/** A VPS of the account's. */
export const sql_row_vps = /* @__PURE__ */ s.struct("sql_row_vps", {
  /** What the operations on one VPS take as `id`. */
  vps_id: s.int,
  /** The customer it belongs to. */
  vps_custid: s.int,
  /** The host machine's id: `api_vps_get_server_name` tells its name. */
  vps_server: s.int,
  /** Its IPv4 address; blank once it is deleted. */
  vps_ip: s.string,
  /** Its IPv6 address; null where it has none. */
  vps_ipv6: s.string,
  /** Its name on the host machine, such as `vps1001`. */
  vps_vzid: s.string,
  /** What it is billed in, such as `USD`. */
  vps_currency: s.string,
  /**
   * Its package: 31 OpenVZ, 32 KVM for Windows, 33 KVM for Linux, 54 Hyper-V, 55 Virtuozzo, 57 KVM storage. Not a
   * `type` of `get_vps_slice_types`.
   */
  vps_type: s.int,
  /** When it was ordered, such as `2026-11-22 10:00:00`, in the service's own time zone. */
  vps_order_date: s.string,
  /**
   * How its bill stands: `pending` (not paid yet), `pending-setup` (paid, being installed), `active`, `suspended`,
   * `canceled` or `expired`.
   */
  vps_status: s.string,
  /** The id of its repeating bill: the `invoices_extra` of each charge. `api_make_payment` does not take it. */
  vps_invoice: s.int,
  /** The id of the coupon it was ordered with; 0 for none. */
  vps_coupon: s.int,
  /** More about it as text, mostly JSON; `[]` for nothing. */
  vps_extra: s.string,
  /** Its full host name. */
  vps_hostname: s.string,
  /** How the machine stands: `running`, `stopped`, `deleted` or blank. */
  vps_server_status: s.string,
  /** The note that it was ordered with. */
  vps_comment: s.string,
  /** How many slices it has. */
  vps_slices: s.int,
  /** The one address that may see its screen over VNC; blank for none. */
  vps_vnc: s.string,
  /** The port on the host machine where its screen is, over VNC; null where there is none. */
  vps_vnc_port: s.int,
  /** The password that root had at first, readable or encrypted. Not shown when the row is printed. */
  vps_rootpass: s.secret,
  /** The hardware address of its network card, such as `52:54:00:60:52:f8`. */
  vps_mac: s.string,
  /** The image it was made from: the `file` of a template. */
  vps_os: s.string,
  /** Its operating system: the `os` of a template. Old ones can hold a number. */
  vps_version: s.string,
  /** The data centre: an `id` of `get_vps_locations_array`. */
  vps_location: s.int,
  /** What it runs on, such as `kvm`. */
  vps_platform: s.string,
  /** Disk space in use, in a unit that the service does not document; 0 where it is not known. */
  vps_diskused: s.int,
  /** Disk space there is, in the unit of `vps_diskused`; 0 where it is not known. */
  vps_diskmax: s.int,
});

export const array_vps_slice_type = /* @__PURE__ */ s.array(vps_slice_type, "array_vps_slice_type");

export const array_vps_template = /* @__PURE__ */ s.array(vps_template, "array_vps_template");

export const array_vps_platform = /* @__PURE__ */ s.array(vps_platform, "array_vps_platform");

export const array_idNameArray = /* @__PURE__ */ s.array(idNameArray, "array_idNameArray");

export const array_idNameSizeUrlArray = /* @__PURE__ */ s.array(idNameSizeUrlArray, "array_idNameSizeUrlArray");

export const array_sql_row_vps = /* @__PURE__ */ s.array(sql_row_vps, "array_sql_row_vps");
