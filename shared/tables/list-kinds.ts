// Files that may hold a list, and are not read: what they are, and how to get the list out of them.

const SAVE_AS = 'then import that'

/** Each the rest of a sentence: “Team.xls” … */
export const OTHER_LISTS = {
  xls: `is a workbook of Excel 97 to 2003 (.xls). Open it in Excel, LibreOffice or Google Sheets, save it as XLSX, ${SAVE_AS}.`,
  xlsb: `is a binary workbook of Excel (.xlsb). Open it in Excel, save it as XLSX, ${SAVE_AS}.`,
  protected: `is protected with a password. Open it in Excel, save it without the password, ${SAVE_AS}.`,
  ods: `is a spreadsheet of LibreOffice or OpenOffice (.ods). Open it there, choose Save As and XLSX, ${SAVE_AS}.`,
  numbers: `is a spreadsheet of Numbers (.numbers). Open it in Numbers, choose File > Export To > Excel, ${SAVE_AS}.`,
  document: `is a text document of an office program, not a spreadsheet. Copy its table into a spreadsheet, save that as XLSX, ${SAVE_AS}.`,
  zip: 'is a ZIP archive, not a spreadsheet. Unpack it first, then import what is in it.',
  html: `is a web page (HTML), as some programs write it under the name of a spreadsheet. Open it in Excel or LibreOffice, save it as XLSX, ${SAVE_AS}.`,
  xml: `is an XML file, as older versions of Excel wrote it. Open it in Excel or LibreOffice, save it as XLSX, ${SAVE_AS}.`,
  pdf: `is a PDF. Copy its table into a spreadsheet, save that as XLSX, ${SAVE_AS}.`,
  picture: 'is a picture. Only lists from spreadsheets can be imported: XLSX, CSV or TSV.',
  chart: 'is a chart of Pitcrew already. Open it with File > Open.',
  other:
    'is not a list that can be read. Save it as XLSX or CSV in the program it comes from, then import that.',
} as const

export type OtherList = keyof typeof OTHER_LISTS
