package store

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

var byNewestMeeting = []SortKey{{Field: "day", Descending: true}, {Field: "_id"}}

// storedMeeting is a meeting with what it is found by.
type storedMeeting struct {
	domain.CouncilMeeting `bson:",inline"`
	Day                   domain.Date `bson:"day"`
	IsEmpty               bool        `bson:"empty"`
	ProblemIDs            []string    `bson:"problemIds"`
	OpenUnits             []string    `bson:"openUnits"`
}

var meetingKind = kind[domain.CouncilMeeting]{
	registration: registration{
		name: meetings, noun: domain.NounMeeting, record: func() any { return new(domain.CouncilMeeting) },
		indexes: []Index{
			{Name: "area_day", Keys: append(asc("area", "empty"), byNewestMeeting...)},
			{Name: "area_problem", Keys: append(asc("area", "problemIds"), byNewestMeeting...), Array: "problemIds"},
			{Name: "area_activity", Keys: append(asc("area", "activityIds"), byNewestMeeting...), Array: "activityIds"},
			{Name: "area_unit", Keys: append(asc("area", "openUnits"), byNewestMeeting...), Array: "openUnits"},
		},
	},
	sort:     byNewestMeeting,
	keys:     func(m *domain.CouncilMeeting) []any { return []any{string(m.Day()), m.ID} },
	identity: identityOf[domain.CouncilMeeting],
	kept: func(m *domain.CouncilMeeting) any {
		return storedMeeting{*m, m.Day(), m.IsEmpty(), m.ProblemIDs(), m.OpenUnits()}
	},
}

// maxMeetings is how many meetings of an area are looked at, the newest first.
const maxMeetings = 1000

func meetingsOf(area string, more ...bson.E) bson.D {
	return append(bson.D{{Key: "area", Value: area}}, more...)
}

// CouncilMeetings is a page of an area's meetings, newest first, but those of which nothing is
// known any more.
func (s *Store) CouncilMeetings(
	ctx context.Context,
	area string,
	r domain.PageRequest,
) (*domain.Page[domain.CouncilMeeting], error) {
	return s.CouncilMeeting.page(ctx, meetingsOf(area, bson.E{Key: "empty", Value: false}), r)
}

// MeetingsOf are an area's meetings, newest first.
func (s *Store) MeetingsOf(ctx context.Context, area string) ([]*domain.CouncilMeeting, error) {
	return s.CouncilMeeting.find(ctx, meetingsOf(area), maxMeetings)
}

// MeetingsAbout are the meetings of an area that speak of a problem.
func (s *Store) MeetingsAbout(ctx context.Context, area, problem string) ([]*domain.CouncilMeeting, error) {
	return s.CouncilMeeting.find(ctx, meetingsOf(area, bson.E{Key: "problemIds", Value: problem}), maxMeetings)
}

// MeetingsLogged are the meetings of an area that an activity was logged of.
func (s *Store) MeetingsLogged(ctx context.Context, area, activity string) ([]*domain.CouncilMeeting, error) {
	return s.CouncilMeeting.find(ctx, meetingsOf(area, bson.E{Key: "activityIds", Value: activity}), maxMeetings)
}

// MeetingsOn are the meetings of an area that were held on a day, or are called for it.
func (s *Store) MeetingsOn(ctx context.Context, area string, day domain.Date) ([]*domain.CouncilMeeting, error) {
	return s.CouncilMeeting.find(
		ctx, meetingsOf(area, bson.E{Key: "empty", Value: false}, bson.E{Key: "day", Value: day}), maxMeetings,
	)
}

// MeetingsForUnit are the meetings of an area with a decision that concerns a unit and is not done.
func (s *Store) MeetingsForUnit(ctx context.Context, area, unit string) ([]*domain.CouncilMeeting, error) {
	return s.CouncilMeeting.find(
		ctx, meetingsOf(area, bson.E{Key: "openUnits", Value: domain.Folded(unit)}), maxMeetings,
	)
}
