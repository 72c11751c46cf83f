package graph

import (
	"context"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"loftet/server/domain"
)

const internal = "INTERNAL"

// Present turns any error into what a client is told: domain errors as they are, the language's own with a code, and everything else masked
// as INTERNAL with the request's id, under which the log has the cause.
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
		shown.Message = faults.Error()
		shown.Extensions = map[string]any{"code": string(faults[0].Code)}
		if field := faults[0].Path(); field != nil {
			shown.Extensions["field"] = field
		}
		return shown
	}
	if errors.Is(err, context.DeadlineExceeded) {
		shown.Message = "Det tog för lång tid. Försök igen, eller fråga efter mindre."
		shown.Extensions = map[string]any{"code": string(domain.Unavailable)}
		return shown
	}
	if !errors.Is(err, context.Canceled) { // the client has left: nobody's fault
		slog.ErrorContext(ctx, "operation failed", "error", err)
	}
	shown.Message = "Något gick fel hos oss. Uppge " + RequestID(ctx) + " om du hör av dig."
	shown.Extensions = map[string]any{"code": internal, "requestId": RequestID(ctx)}
	return shown
}

// payload parts what a mutation's payload says under userErrors (rules broken, nothing by that id, another revision) from what fails the field.
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
