package graph

import (
	"context"
	"errors"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"loftet/server/domain"
	"loftet/server/service"
)

const internal = "INTERNAL"

// Present turns any error into what a client is told: domain errors as they are, the language's own
// with a code, and everything else masked as INTERNAL with the request's id, under which the log
// has the cause.
func Present(ctx context.Context, err error) *gqlerror.Error {
	var own *gqlerror.Error
	if errors.As(err, &own) && own.Err == nil {
		return own // made by the parser, the validator or the executor: it speaks of the query only
	}
	shown := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	if own != nil {
		shown.Path, shown.Locations = own.Path, own.Locations
	}
	if faults, ok := domain.AsErrors(err); ok {
		if faults[0].Code == domain.Unavailable {
			service.LogFailure(ctx, "operation failed", err)
		}
		shown.Message = faults.Error()
		if len(faults) == 1 { // the field is told beside it
			shown.Message = faults[0].Message
		}
		shown.Extensions = map[string]any{"code": string(faults[0].Code)}
		if field := faults[0].Path(); field != nil {
			shown.Extensions["field"] = field
		}
		if wait := service.RetryAfter(err); wait > 0 {
			shown.Extensions["retryAfter"] = seconds(wait)
		}
		return shown
	}
	service.LogFailure(ctx, "operation failed", err)
	if errors.Is(err, context.DeadlineExceeded) {
		shown.Message = "Det tog för lång tid. Försök igen, eller fråga efter mindre."
		shown.Extensions = map[string]any{"code": string(domain.Unavailable)}
		return shown
	}
	shown.Message = "Något gick fel hos oss. Uppge " + RequestID(ctx) + " om du hör av dig."
	shown.Extensions = map[string]any{"code": internal, "requestId": RequestID(ctx)}
	return shown
}

// seconds is a time to wait in whole seconds, rounded up, as the Retry-After header has it.
func seconds(wait time.Duration) int { return int((wait + time.Second - 1) / time.Second) }

// retryAfter is how many seconds somebody whose whole operation was too much should wait; 0 for
// everybody else.
func retryAfter(response *graphql.Response) int {
	if len(response.Errors) == 0 || string(response.Data) != "null" {
		return 0
	}
	wait, _ := response.Errors[0].Extensions["retryAfter"].(int)
	return wait
}

// nothingDone reports whether an operation has no result because the database did not answer, which
// is told by the status too: a proxy or a monitor reads no further.
func nothingDone(response *graphql.Response) bool {
	return len(response.Errors) > 0 && string(response.Data) == "null" &&
		response.Errors[0].Extensions["code"] == string(domain.Unavailable)
}

// payload parts what a mutation's payload says under userErrors (rules broken, nothing by that id,
// another revision) from what fails the field.
func payload(err error) ([]*domain.Error, error) {
	faults, ok := domain.AsErrors(err)
	if err == nil || !ok {
		return []*domain.Error{}, err
	}
	switch faults[0].Code {
	case domain.Invalid, domain.NotFound, domain.Conflict:
		return faults, nil
	}
	return nil, err
}

// unlessWritten is the record as it stands for a writer who is told CONFLICT, so that both versions
// are at hand; nil for every other fault.
func unlessWritten[T any](faults []*domain.Error, failed error, now func() (*T, error)) (*T, error) {
	if failed != nil || len(faults) == 0 || faults[0].Code != domain.Conflict {
		return nil, failed
	}
	return now()
}
