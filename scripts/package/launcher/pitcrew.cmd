@rem The command line of the packed program, for Windows: no window.
@"%~dp0..\..\Pitcrew.exe" --log-level=3 --cli -- %*
