package domain

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func TestAStreetNumberIsRefusedAndARoadNumberIsNot(t *testing.T) {
	t.Parallel()
	for name, refused := range map[string]bool{
		"Älvsbyn": false, "E4": false, "E4 norrgående": false, "Väg 94": false, "väg 374 vid Vidsel": false,
		"Länsväg 373": false, "Riksväg 94": false,
		"Europaväg 4": false, "länsvägen 373": false, "Längs väg 94": false, "BD 685": false, "Storgatan": false,
		"Storgatan vid Coop": false, "Torget": false,
		"Nygatan/Storgatan": false, "40-sträckan på Storgatan": false, "Rv 94, Piteå": false, "Parkeringen P12": false,
		"Nystigen, Vidsel": false,
		"Storgatan 5":      true, "storgatan 5": true, "STORGATAN 5": true, "Storgatan  5": true, "Storgatan 5B": true,
		"Storgatan 5 b": true, "Storgatan 12, Älvsbyn": true,
		"Vid Storgatan 12 i Älvsbyn": true, "Storgatan 5-7": true, "Nyströms väg 3": true, "Parkvägen 14": true,
		"Skolgränd 2": true, "Lillstigen 8": true,
		"Stortorget 1": true, "Torget 1": true, "Björkallén 9": true, "Väg 94 och Storgatan 5": true,
		"E4 vid Åvägen 3": true, "Kyrkogata 4": true,
	} {
		got := Place{Name: name}.validate()
		if (len(got) == 1 && got[0].Field == "name") != refused || len(got) > 1 {
			t.Errorf("%q: %v, refused should be %t", name, got, refused)
		}
	}
}

func TestAPlaceIsTheSameWhateverItsCaseAndSpacing(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"Älvsbyn": "älvsbyn", " ÄLVSBYN ": "älvsbyn", "Väg  94": "väg 94", "väg\u00a094": "väg 94",
		"Väg\t94\n": "väg 94", "Vidsel": "vidsel", "": "",
	} {
		if got := (Place{Name: name}).Key(); got != want {
			t.Errorf("%q has the key %q, want %q", name, got, want)
		}
	}
}

func TestAPositionIsKeptToAboutAHundredMetres(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ lat, lon, wantLat, wantLon float64 }{
		{65.67812, 21.01234, 65.678, 21.012},
		{65.6785, 21.0131, 65.679, 21.014},
		{-65.67812, -21.01234, -65.678, -21.012},
		{0, 0, 0, 0},
	} {
		got := Position{Lat: c.lat, Lon: c.lon, Accuracy: ptr(12.5), Method: PositionGPS}.Rounded()
		if got.Lat != c.wantLat || got.Lon != c.wantLon || *got.Accuracy != 12.5 || got.Method != PositionGPS {
			t.Errorf("%v, %v becomes %+v", c.lat, c.lon, got)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		p := Position{
			Lat: rapid.Float64Range(-90, 90).Draw(t, "lat"),
			Lon: rapid.Float64Range(-180, 180).Draw(t, "lon"),
		}
		r := p.Rounded()
		if math.Abs(r.Lat-p.Lat) > 0.00051 || math.Abs(r.Lon-p.Lon) > 0.00101 || len(r.validate()) > 0 ||
			r.Rounded() != r {
			t.Fatalf("%+v becomes %+v, and then %+v", p, r, r.Rounded())
		}
	})
}

func TestAnAreaCodeIsFourDigits(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]bool{
		"2560": true, "0114": true, "256": false, "25600": false, "256a": false, "": false, "2560\n": false,
		"२५६०": false,
	} {
		if ValidAreaCode(code) != want {
			t.Errorf("%q: %t", code, !want)
		}
	}
}
