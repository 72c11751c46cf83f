package domain

// defaultLocalities are the localities and roads that the lists of the areas with a pledge here
// begin with, by the municipality's code.
var defaultLocalities = map[string][]string{
	"2560": {
		"Älvsbyn", "Vidsel", "Korsträsk", "Vistträsk", "Tvärån", "Bredsel", "Nystrand", "Övre Tväråsel", "Tväråsel",
		"Arvidsträsk", "Granträsk", "Muskus", "Nybyn", "Nattberg", "Manjärv", "Lillkorsträsk", "Pålsträsk",
		"Storforsen",
		"Sandnäset", "Laver", "Vitbäcken", "Hällan", "Åträsk", "Stenudden", "Brännmark", "Stockfors", "Nyfors",
		"Selsforsen",
		"Väg 94", "Riksväg 94", "Rv 94", "Väg 373", "Väg 374", "Länsväg 373", "Länsväg 374", "Väg 356", "Väg 672",
	},
	"2581": {
		"Piteå", "Öjebyn", "Bergsviken", "Norrfjärden", "Hortlax", "Rosvik", "Roknäs", "Sjulsmark", "Jävre",
		"Hemmingsmark",
		"Blåsmark", "Sikfors", "Lillpite", "Munksund", "Storfors", "Långnäs", "Infjärden", "Svensbyn", "Arnemark",
		"Hedfors",
		"Markbygden", "Koler", "Alterdalen", "Porsnäs", "Havsbadet", "Pitsund", "Haraholmen", "Lillstrand", "Strömsund",
		"E4", "Väg E4", "Väg 373", "Väg 374", "Länsväg 373", "Länsväg 374", "Väg 506",
	},
}
