package domain

import (
	"math"
	"regexp"
	"strings"
)

var areaCode = regexp.MustCompile(`^[0-9]{4}$`)

// ValidAreaCode reports whether code is shaped like a Swedish municipality code, "2560".
func ValidAreaCode(code string) bool { return areaCode.MatchString(code) }

// Area is where a pledge holds: a municipality and the police's local area. It is the tenant of all
// data.
type Area struct {
	Code       string `bson:"code"` // municipality code, "2560"
	Name       string `bson:"name"`
	PoliceArea string `bson:"policeArea"`
}

// PositionMethod is how a position came to be.
type PositionMethod string

// Ways to a position.
const (
	PositionGPS    PositionMethod = "GPS"
	PositionMap    PositionMethod = "MAP"
	PositionList   PositionMethod = "LIST"
	PositionManual PositionMethod = "MANUAL"
)

// Position is a point in WGS 84, rounded to about 100 m before it is kept.
type Position struct {
	Lat      float64        `bson:"lat"`
	Lon      float64        `bson:"lon"`
	Accuracy *float64       `bson:"accuracy,omitempty"` // metres, as the phone said
	Method   PositionMethod `bson:"method,omitempty"`
}

// Rounded is the position to three decimals of latitude and two and a half of longitude: about 100
// m in Norrbotten.
func (p Position) Rounded() Position {
	p.Lat = math.Round(p.Lat*1000) / 1000
	p.Lon = math.Round(p.Lon*500) / 500
	return p
}

// cellMetres is the side of the cells that citizens' positions are rounded to.
const cellMetres = 500

// Cell is the middle of the cell of about 500 m that the position lies in, and nothing finer. The
// middle of a cell is in that cell.
func (p Position) Cell() Position {
	const metresPerDegree = 111_320
	latStep := cellMetres / float64(metresPerDegree)
	lat := (math.Floor(p.Lat/latStep) + 0.5) * latStep
	lonStep := latStep / max(math.Cos(lat*math.Pi/180), 0.01)
	lon := (math.Floor(p.Lon/lonStep) + 0.5) * lonStep
	round := func(degrees float64) float64 { return math.Round(degrees*1e5) / 1e5 }
	return Position{Lat: min(round(lat), 90), Lon: min(round(lon), 180)}
}

// known is the position, nil for the one at 0, 0: that is what a phone says that has none.
func (p *Position) known() *Position {
	if p == nil || p.Lat == 0 && p.Lon == 0 {
		return nil
	}
	return p
}

func (p Position) validate() (es Errors) {
	es.check(p.Lat >= -90 && p.Lat <= 90, "lat", "Latituden ska vara mellan -90 och 90.")
	es.check(p.Lon >= -180 && p.Lon <= 180, "lon", "Longituden ska vara mellan -180 och 180.")
	es.check(p.Accuracy == nil || *p.Accuracy >= 0, "accuracy", "Noggrannheten kan inte vara negativ.")
	return es
}

// Place is where something was done. Name is a locality or road, never a street number: it is what
// the public may see.
type Place struct {
	Name     string    `bson:"name"`
	Position *Position `bson:"position,omitempty"`
}

// Key tells places apart in statistics, lists and targets that ask for distinct ones.
func (p Place) Key() string { return Folded(p.Name) }

func (p Place) validate() (es Errors) {
	name := strings.TrimSpace(p.Name)
	es.check(name != "", "name", "Skriv var det var: ort eller väg.")
	es.check(length(name) <= 120, "name", "Platsens namn får ha högst 120 tecken.")
	es.impersonalPlace("name", name)
	if p.Position != nil {
		es.within("position", p.Position.validate())
	}
	return es
}

// inCell is the place with nothing finer of its position than its cell.
func (p Place) inCell() *Place {
	p.Name = strings.TrimSpace(p.Name)
	if p.Position = p.Position.known(); p.Position != nil {
		cell := p.Position.Cell()
		p.Position = &cell
	}
	return &p
}
