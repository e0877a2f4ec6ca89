"""Firms, papers and brands that are called after people, and are no people themselves."""

from __future__ import annotations

from typing import Final

__all__ = ["FIRMS"]

#: One firm a row: the name to show, then its other names.
FIRMS: Final = """
Abercrombie & Fitch
Alfa Romeo
Allen & Overy
Alvarez & Marsal
Andersen Consulting
Aon Hewitt
Arthur Andersen
Arthur D. Little
Aston Martin
Bain & Company
Baker Hughes
Baker McKenzie|baker & mckenzie
Bang & Olufsen
Barnes & Noble
Bausch & Lomb|bausch and lomb
Bear Stearns
Beckman Coulter
Becton Dickinson
Ben & Jerry's
Benetton
Berkshire Hathaway
Black & Decker
Booz Allen Hamilton|booz allen
Bosch
Bristol-Myers Squibb|bristol myers squibb
Brown Brothers Harriman
Brown-Forman
Burson-Marsteller
Cadbury Schweppes
Cantor Fitzgerald
Cartier
Charles Schwab
Christian Dior
Clifford Chance
Colgate-Palmolive
Crate & Barrel
Credit Lyonnais
Cushman & Wakefield
Daimler-Benz
Dean Witter
Deloitte Touche|deloitte & touche
Dolce & Gabbana
Dow Jones
Dr Pepper
Drexel Burnham Lambert
Dun & Bradstreet
Edward Jones
Eli Lilly|eli lilly and company
Elizabeth Arden
Ernst & Young|ernst and young
Estee Lauder|estée lauder
Faber & Faber
Fisher-Price
Foster Wheeler
Franklin Templeton
Freshfields Bruckhaus Deringer
Frost & Sullivan
Gibson Dunn
Goodyear
Grant Thornton
Harley-Davidson|harley davidson
Harper Collins|harpercollins
Harry Winston
Heckler & Koch
Henry Schein
Herman Miller
Hewlett-Packard|hewlett packard
Hogan Lovells
Houghton Mifflin
Hugo Boss
Jack Daniel's
Jack Wolfskin
James Hardie
Jane Street
Jardine Matheson
Jefferies
Jim Beam
Jimmy Choo
John Deere
John Hancock
John Lewis Partnership
Johnnie Walker
Johnson Controls
Johnson Matthey
Jones Day
Jones Lang LaSalle
Julius Baer|julius bär
Kidder Peabody
Kimberly-Clark|kimberly clark
King & Spalding
Kirkland & Ellis
Kohlberg Kravis Roberts
Kraft Heinz
Kuehne + Nagel
Latham & Watkins
Lazard Freres|lazard frères
Legg Mason
Lehman Brothers
Levi Strauss
Lloyds
Louis Dreyfus
Louis Vuitton
Mack Trucks
Maersk
Marks & Spencer|marks and spencer|m&s
Marsh & McLennan|marsh mclennan
Martin Marietta
Mary Kay
Massey Ferguson
Max Mara
Mayer Brown
McDonnell Douglas
McGraw-Hill|mcgraw hill
McKinsey|mckinsey & company
Mercedes-Benz|mercedes benz
Merrill Lynch
Michelin
Morrison Knudsen
Mott MacDonald
Neiman Marcus
Newport News Shipbuilding
Northrop Grumman
Norton Rose Fulbright
Oliver Wyman
Oscar Mayer
Otis
Paine Webber|painewebber
Palo Alto Networks
Parker Hannifin
Paul Weiss
Peter Kiewit
Philip Morris
Piper Jaffray|piper sandler
Pitney Bowes
Pratt & Whitney|pratt and whitney
Price Waterhouse|pricewaterhousecoopers
Procter & Gamble|procter and gamble|p&g
Quinn Emanuel
Raymond James
Reckitt Benckiser
Rolls-Royce|rolls royce
Ropes & Gray
Rothschild & Co
Saks Fifth Avenue
Salomon Brothers
Salomon Smith Barney
Sara Lee
Sherwin-Williams|sherwin williams
Simon & Schuster
Skadden Arps
Slaughter and May
Smith & Nephew
Smith & Wesson|smith and wesson
Smith Barney
Stanley Black & Decker
Sullivan & Cromwell
Taylor Wimpey
Tate & Lyle
Thomas Cook Group
Thomson Reuters
Thyssen Krupp|thyssenkrupp
Tiffany & Co
Tim Hortons
Tommy Bahama
Travis Perkins
Van Cleef & Arpels
Victoria's Secret
Villeroy & Boch
Wachtell Lipton
Warner Bros|warner brothers
Warner Lambert
Weil Gotshal
Wells Fargo
White & Case
William Hill
Williams-Sonoma|williams sonoma
Willis Towers Watson
Winn-Dixie
Yves Saint Laurent
Zimmer Biomet
"""
