package domain

import (
	"fmt"
	"io"
	"strconv"
	"time"
	_ "time/tzdata" // a bare machine has no time zones of its own
)

// Stockholm is the zone in which every date of a pledge is meant.
var Stockholm = mustZone("Europe/Stockholm")

func mustZone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic(err) // cannot happen: tzdata is compiled in
	}
	return zone
}

// Date is a calendar day, "2025-06-30". The empty Date is no date. Dates compare as strings.
type Date string

// DateOf is the day that it is in Sweden at t.
func DateOf(t time.Time) Date { return Date(t.In(Stockholm).Format(time.DateOnly)) }

// NewDate is a day by its parts; they are carried over as in time.Date.
func NewDate(year int, month time.Month, day int) Date {
	return Date(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
}

// ParseDate reads "2025-06-30" and refuses anything else, days that do not exist included. Years
// are those that a pledge or a person can be of, 1800-2999, so that sums over days keep four digits
// in the year.
func ParseDate(s string) (Date, error) {
	if t, err := time.Parse(time.DateOnly, s); err != nil || t.Year() < 1800 || t.Year() > 2999 {
		return "", invalid("", fmt.Sprintf("%q är inget datum. Skriv år-månad-dag, till exempel 2025-06-30.", s))
	}
	return Date(s), nil
}

// Valid reports whether d is a day.
func (d Date) Valid() bool {
	_, err := ParseDate(string(d))
	return err == nil
}

// utc is midnight UTC of the day: days there are all 24 hours, so sums over them do not meet summer
// time.
func (d Date) utc() time.Time {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		panic("domain: Date not validated: " + strconv.Quote(string(d)))
	}
	return t
}

// Start is the first instant of the day in Sweden.
func (d Date) Start() time.Time {
	t := d.utc()
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, Stockholm)
}

// AddDays is the day n days later.
func (d Date) AddDays(n int) Date { return Date(d.utc().AddDate(0, 0, n).Format(time.DateOnly)) }

// addMonths is the same day some months later; the month's last where there is no such day.
func (d Date) addMonths(n int) Date {
	month := NewDate(d.Year(), d.Month()+time.Month(n), 1)
	return min(month.AddDays(d.utc().Day()-1), month.MonthEnd())
}

// DaysUntil is the number of days from d to later, negative when later is earlier.
func (d Date) DaysUntil(later Date) int { return int(later.utc().Sub(d.utc()) / (24 * time.Hour)) }

// nextMonth is the first day of the month after the day's.
func (d Date) nextMonth() Date { return NewDate(d.Year(), d.Month()+1, 1) }

// monthStart is the first day of the day's month.
func (d Date) monthStart() Date { return NewDate(d.Year(), d.Month(), 1) }

// MonthEnd is the last day of the day's month.
func (d Date) MonthEnd() Date { return d.nextMonth().AddDays(-1) }

// Year is the calendar year.
func (d Date) Year() int { return d.utc().Year() }

// Month is the calendar month.
func (d Date) Month() time.Month { return d.utc().Month() }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.utc().Weekday() }

// seenFrom is the day as one says it on another day: "14 juni", with the year when it is not that
// day's.
func (d Date) seenFrom(day Date) string {
	said := strconv.Itoa(d.utc().Day()) + " " + monthNames[d.Month()-1]
	if d.Year() != day.Year() {
		said += " " + strconv.Itoa(d.Year())
	}
	return said
}

// MarshalGQL writes the date as a GraphQL string, no date as null.
func (d Date) MarshalGQL(w io.Writer) { marshalOrNull(w, string(d)) }

// marshalOrNull writes a name as a GraphQL string or enum value, the empty one as null.
func marshalOrNull(w io.Writer, name string) {
	if name == "" {
		_, _ = io.WriteString(w, "null")
		return
	}
	_, _ = io.WriteString(w, strconv.Quote(name))
}

// UnmarshalGQL reads a GraphQL string. INVALID unless it is a day that exists.
func (d *Date) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok {
		return invalid("", "Ett datum skrivs som text, till exempel \"2025-06-30\".")
	}
	parsed, err := ParseDate(s)
	*d = parsed
	return err
}

// Weekday is a day of the week by name.
type Weekday string

// The days of the week.
const (
	Monday    Weekday = "MONDAY"
	Tuesday   Weekday = "TUESDAY"
	Wednesday Weekday = "WEDNESDAY"
	Thursday  Weekday = "THURSDAY"
	Friday    Weekday = "FRIDAY"
	Saturday  Weekday = "SATURDAY"
	Sunday    Weekday = "SUNDAY"
)

var weekdays = [...]Weekday{Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday}

// DayPart is a sixth of the day: four hours each, from midnight.
type DayPart string

// The parts of the day, from 00, 04, 08, 12, 16 and 20 o'clock.
const (
	Night       DayPart = "NIGHT"
	Morning     DayPart = "MORNING"
	Day         DayPart = "DAY"
	Afternoon   DayPart = "AFTERNOON"
	Evening     DayPart = "EVENING"
	LateEvening DayPart = "LATE_EVENING"
)

var dayParts = [...]DayPart{Night, Morning, Day, Afternoon, Evening, LateEvening}

// LocalTime is when something happened by the clock on the wall in Sweden, in the parts that
// statistics group by.
type LocalTime struct {
	Year    int     `bson:"year"`
	Quarter string  `bson:"quarter"` // "2025-Q2"
	Month   string  `bson:"month"`   // "2025-06"
	Weekday Weekday `bson:"weekday"`
	DayPart DayPart `bson:"dayPart"`
}

// LocalTimeOf takes an instant apart.
func LocalTimeOf(t time.Time) LocalTime {
	local := t.In(Stockholm)
	return LocalTime{
		Year:    local.Year(),
		Quarter: fmt.Sprintf("%d-Q%d", local.Year(), (int(local.Month())+2)/3),
		Month:   local.Format("2006-01"),
		Weekday: weekdays[local.Weekday()],
		DayPart: dayParts[local.Hour()/4],
	}
}
