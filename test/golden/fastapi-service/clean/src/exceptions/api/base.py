from src.exceptions.service.base import ServiceError


class NotReadyError(ServiceError):
    status = 503
    code = "not_ready"
    detail = "The service cannot take requests"
