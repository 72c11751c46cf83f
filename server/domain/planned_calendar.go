package domain

import "time"

// PlannedCalendar is a person's private address of a calendar file with what their unit plans. Only
// the hash of its secret is kept. It reads as the person may at that time, and is gone with the
// account.
type PlannedCalendar struct {
	ID        string     `bson:"_id"` // the account
	Hash      string     `bson:"hash"`
	MadeAt    *time.Time `bson:"madeAt"` // nil: there is none
	Revision  int        `bson:"revision"`
	AreaCodes []string   `bson:"areas"` // as they were when it was made, for the audit log
}

// Hours are when a part of the day begins and ends, on a day in Sweden; ok is false without a part.
func (p DayPart) Hours(on Date) (from, to time.Time, ok bool) {
	for i, part := range dayParts {
		if part == p {
			day := on.Start().In(Stockholm)
			at := func(hour int) time.Time {
				return time.Date(day.Year(), day.Month(), day.Day(), hour, 0, 0, 0, Stockholm)
			}
			return at(4 * i), at(4*i + 4), true
		}
	}
	return time.Time{}, time.Time{}, false
}
