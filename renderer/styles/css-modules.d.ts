// Lets the compiler know what a CSS module gives.
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>
  export default classes
}
