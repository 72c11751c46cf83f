package domain

import "time"

var (
	now     = time.Date(2025, 6, 30, 12, 0, 0, 0, time.UTC)
	officer = Actor{UserID: "u-officer", Username: "polis", Role: Officer, Party: Police, Unit: "Lokalpolisområde Piteå älvdal", Areas: []string{"2560"}}
)

// patrol is a foot patrol with nothing wrong in it.
func patrol() ActivityInput {
	return ActivityInput{
		ID: "0f9c0c1e-5a0e-4d0e-9c1e-0f9c0c1e5a0e", Area: "2560", Type: FootPatrolType,
		OccurredAt: now.Add(-time.Hour), RecordedAt: now.Add(-time.Hour),
		Place: Place{Name: "Älvsbyn"}, Details: Details{Session: &Session{}},
	}
}
